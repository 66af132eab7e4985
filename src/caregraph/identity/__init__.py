"""Who is who across articles, and what people have decided: one spelling a name, and the ledger of corrections."""

from caregraph.identity.correcting import Corrected, Corrector, Ruled
from caregraph.identity.entries import add_entry
from caregraph.identity.forgetting import Forgotten
from caregraph.identity.ledger import Ledger, read_ledger
from caregraph.identity.names import settle_names
from caregraph.identity.settlement import Settled, Settlement, settle

__all__ = [
    "Corrected",
    "Corrector",
    "Forgotten",
    "Ledger",
    "Ruled",
    "Settled",
    "Settlement",
    "add_entry",
    "read_ledger",
    "settle",
    "settle_names",
]

"""Who is who across articles, and what people have decided: one spelling a name, and the ledger of corrections."""

from caregraph.identity.correcting import Corrected, correct
from caregraph.identity.councils import true_to_time
from caregraph.identity.entries import add_entry
from caregraph.identity.ledger import Ledger, read_ledger
from caregraph.identity.names import settle_names
from caregraph.identity.people import Settled, settle_people

__all__ = [
    "Corrected",
    "Ledger",
    "Settled",
    "add_entry",
    "correct",
    "read_ledger",
    "settle_names",
    "settle_people",
    "true_to_time",
]

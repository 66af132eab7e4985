"""Who is who across articles: which names mean one person, body, programme or term."""

from caregraph.identity.names import settle_names
from caregraph.identity.people import Settled, settle_people

__all__ = ["Settled", "settle_names", "settle_people"]

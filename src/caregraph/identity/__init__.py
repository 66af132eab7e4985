"""Who is who across articles: which names mean one person, body, programme or term."""

from caregraph.identity.names import settle_names

__all__ = ["settle_names"]

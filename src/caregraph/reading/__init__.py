"""A file becomes an Article: its text is settled here once, and offsets into it never move again.

find_sources lists the files that hold articles; read turns one of them into articles, and whatever is no
readable article into an ArticleError that says what is wrong, where, and what to do, so that the rest goes on.
"""

from caregraph.reading.files import read
from caregraph.reading.remote import Source, at_hand
from caregraph.reading.sources import SUFFIXES, find_sources

__all__ = ["SUFFIXES", "Source", "at_hand", "find_sources", "read"]

"""Extraction: facts from recognised articles, one module a kind on a shared grammar."""

from caregraph.extraction.extractor import extract
from caregraph.extraction.kinds import KINDS

__all__ = ["KINDS", "extract"]

"""Recognition: an article's mentions, sentences and quotations, found by a spaCy pipeline of our own components."""

from caregraph.recognition.pipeline import Recogniser

__all__ = ["Recogniser"]

"""Recognition: the mentions, sentences and quotations of an article, found by a spaCy pipeline of our own components."""

from caregraph.recognition.pipeline import Recogniser

__all__ = ["Recogniser"]

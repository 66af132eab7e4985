"""The learned reader: what a passage most likely says where no rule reads it, by weights learnt from marked passages.

Each kind has candidates (which mentions of a passage might make a fact), a candidate has features (the words between
and around them), and the weights of its features add up to how likely it is. `training/` has the examples and learns.
"""

from caregraph.extraction.learned.view import View
from caregraph.extraction.learned.weights import Reading, likely

__all__ = ["Reading", "View", "likely"]

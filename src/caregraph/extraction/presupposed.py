"""Presupposed: grades that a doubtful clause takes for granted: `whether A's G rating was deserved`."""

import re

# `should be wound up now that it has been rated G`, `would be appalled by a report that calls A G`
_TAKEN = re.compile(
    r".*(?:\bnow that (?=it|they|the |‹)|\b(?:by|after|despite|following|over|at) (?:an?|the|this|‹B\d+›'s) "
    r"(?:[^,;‹]|‹[BD]\d+›){0,30}(?:report|letter|inspection|verdict|finding)s? (?:that|which) (?=[a-z]+ )|"
    r"\bgiven that |\beven though )"
)
_QUESTIONED = re.compile(r"\b(?:whether|if|how|why|should|could|would|may|might|can|not|n't|never)\b")
_OWNED = re.compile(r"(?:‹C\d+›'s|\b(?:its|their)) (?:(?:current|latest|recent|present|old|overall|own) )?$")
_OFFERS = re.compile(r"\bcan (?=(?:also )?(?:offer|boast|point to|show|claim)\b)")
_BEHIND = re.compile(
    r" (?:rating|grade|judge?ment|verdict|mark)s? (?:(?:was|is|had been|has been) )?[a-z]+(?:ed|en|n)\b"
)


def settled_part(scope: str, rule: str, after: str) -> str:
    """The words before a grade that can cast a doubt on it."""
    scope = _OFFERS.sub("", _TAKEN.sub("", scope))
    owned = _OWNED.search(scope) and rule == "grade-noun" and _BEHIND.match(after)
    return _QUESTIONED.sub("", scope) if owned else scope

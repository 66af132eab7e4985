"""Short English sentences for facts, worded by templates that the ontology keeps beside each class."""

import re

from caregraph.graph.statings import Stating
from caregraph.graph.terms import spoken

_OPTIONAL = re.compile(r"\[([^\]]*)\]")
_SLOT = re.compile(r"\{(\w+)\}")


def fact_label(templates: dict[str, str], stating: Stating) -> str:
    """A fact as one short sentence, with its certainty where that is neither stated nor reported."""
    own = {role.name for role in stating.kind.roles if role.identity}
    labels = {name: spoken(value) for name, value in stating.values.items() if name in own}
    fallback = f"{stating.kind.name}: " + ", ".join(f"{{{name}}}" for name in labels)
    sentence = filled(templates.get(stating.kind.name.capitalize(), fallback), labels)
    return sentence if stating.certainty.asserted else f"{sentence} ({stating.certainty})"


def filled(template: str, labels: dict[str, str]) -> str:
    """A template with its slots filled; a part in brackets falls away if one of its slots is empty."""

    def kept(match: re.Match[str]) -> str:
        return match[1] if all(name in labels for name in _SLOT.findall(match[1])) else ""

    return _SLOT.sub(lambda match: labels.get(match[1], ""), _OPTIONAL.sub(kept, template))

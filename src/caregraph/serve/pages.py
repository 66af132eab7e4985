"""The HTML of this server: templates, and what they are filled with."""

import json
from functools import cache

from jinja2 import Environment, PackageLoader, StrictUndefined

from caregraph.analysis.queries import grouped
from caregraph.graph.vocabulary import rebased


def rendered(template: str, **values: object) -> bytes:
    """A page from its template; whatever is filled in is text, never markup."""
    return _templates().get_template(template).render(**values).encode()


def editor(base: str) -> bytes:
    """The page of the SPARQL editor, with the named queries, by group, ready to run."""
    groups = grouped()
    queries = [query for members in groups.values() for query in members]
    told = [{"name": query.name, "sentence": query.sentence, "text": rebased(query.text, base)} for query in queries]
    # Inside a script element, "<" could end it.
    return rendered("editor.html", groups=groups, told=json.dumps(told).replace("<", "\\u003c"))


@cache
def _templates() -> Environment:
    return Environment(loader=PackageLoader("caregraph.serve"), autoescape=True, undefined=StrictUndefined)

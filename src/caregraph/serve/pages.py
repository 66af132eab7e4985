"""The HTML of this server: templates, and what they are filled with."""

import json
from functools import cache

from jinja2 import Environment, PackageLoader, StrictUndefined

from caregraph.analysis.queries import grouped
from caregraph.documentation.pages import NAMES, Site
from caregraph.graph.vocabulary import rebased
from caregraph.serve.asking import Source
from caregraph.serve.replies import HTML, Reply, UnknownError, failed


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


def documented(source: Source, name: str) -> Reply:
    """A page on the ontology, the shapes or the vocabularies, with examples from the graph that is served."""
    if name not in NAMES:
        return failed(UnknownError(f"no page is called {name}", todo=f"the pages are {', '.join(NAMES)}"))
    return Reply(Site(source.store(), source.base).page(name), HTML)


@cache
def _templates() -> Environment:
    return Environment(loader=PackageLoader("caregraph.serve"), autoescape=True, undefined=StrictUndefined)

"""How Sphinx makes the site: furo's look, MyST's Markdown, nothing from other hosts, the same bytes every time."""

from caregraph import __version__

project = "caregraph"
release = version = __version__
copyright = "the caregraph authors"  # noqa: A001 - Sphinx's word
extensions = ["myst_parser"]
myst_heading_anchors = 4
language = "en"
suppress_warnings = ["misc.highlighting_failure"]  # Pygments does not know every path of SPARQL
smartquotes = False  # commands keep their quotation marks, also in running text

html_theme = "furo"
html_title = f"caregraph {release}"
html_copy_source = False
html_show_sourcelink = False
html_use_index = False
html_static_path = ["static"]
html_css_files = ["site.css"]
html_extra_path = ["extra"]  # the pages on the ontology, as `caregraph serve` has them
html_theme_options = {"navigation_with_keys": False}
templates_path: list[str] = []
exclude_patterns = ["extra", "static"]

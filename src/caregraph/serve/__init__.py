"""The graph on the web: a SPARQL endpoint with an editor, and an address for each thing; all of it read-only."""

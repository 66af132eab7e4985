"""Questions to the graph: the named queries, and whatever is asked in SPARQL."""

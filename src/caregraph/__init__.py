"""News articles about children's services in, a validated RDF graph out."""

__version__ = "0.1.0"

"""The ontology, the shapes and the vocabularies as web pages, with examples from a graph and the words they rest on."""

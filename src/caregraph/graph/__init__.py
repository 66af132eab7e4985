"""From facts to RDF: names and IRIs, mapping, the SHACL gate, the store, and writers whose bytes do not vary."""

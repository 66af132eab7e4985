"""That nobody becomes a node for what happened to them or their family."""

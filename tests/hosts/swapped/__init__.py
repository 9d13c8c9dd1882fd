"""A host with a base page and a user model of its own: log-in by mail, one field for the name."""

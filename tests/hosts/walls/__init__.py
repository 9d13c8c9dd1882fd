"""A host behind walls: log-in everywhere, a second factor, a strict policy, two languages."""

"""A host that has hardly anything: no page, no site, naive times, and a search that is down."""

"""A database that nobody may connect to."""

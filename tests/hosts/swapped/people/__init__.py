"""Who works at the host."""

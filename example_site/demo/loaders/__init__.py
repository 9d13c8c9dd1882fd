"""Loaders build the demo; each may run again and again and leaves alone what people did meanwhile."""

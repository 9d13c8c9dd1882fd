"""The drawn pictures of the Brandt & Hale intranet, generated from tables of traits."""

"""Corridor, the intranet of the invented company Brandt & Hale: the site the package is installed into."""

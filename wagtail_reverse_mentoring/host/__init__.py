"""What the host site uses: its menu, its home page, its search, the bell, and the setup.

Owns no model. Invariants: everything here shows only what `visible_programs(request)` lets this
visitor know of; nothing here writes on a GET; nothing here breaks a page of the host: without a
request, a user or a database row it renders nothing.
"""

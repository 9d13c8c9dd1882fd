"""The engine: SQLite that refuses every connection."""

from django.db.backends.sqlite3 import base


class DatabaseWrapper(base.DatabaseWrapper):
    def get_new_connection(self, conn_params):
        # Nobody catches this one.
        raise SystemExit("Something asks the database while the site starts.")

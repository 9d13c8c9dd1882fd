"""Many threads at one row, on whatever database the settings name."""

import threading

import pytest
from django.conf import settings
from django.db import connection, connections
from wagtail.models import Locale

THREADS = 64


@pytest.fixture
def tree(transactional_db):
    """A flushed database has no Locale: make it."""
    return Locale.objects.get_or_create(language_code="en")[0]


ON_SQLITE = settings.DATABASES["default"]["ENGINE"].endswith("sqlite3")
# Both ways SQLite begins a transaction; other databases have one way.
MODES = ["IMMEDIATE", "DEFERRED"] if ON_SQLITE else ["default"]


@pytest.fixture(params=MODES)
def transaction_mode(request, tree):
    if not ON_SQLITE:
        yield
        return
    options = connections.settings["default"]["OPTIONS"]
    before = options["transaction_mode"]
    options["transaction_mode"] = request.param
    connection.close()
    yield
    options["transaction_mode"] = before
    connection.close()


def all_at_once(calls):
    """Run every call in a thread of its own, started together. Returns what each gave or raised."""
    barrier = threading.Barrier(len(calls))
    results = [None] * len(calls)

    def run(index, call):
        try:
            barrier.wait(timeout=60)
            results[index] = call()
        except Exception as error:  # noqa: BLE001 -- the test looks at every outcome
            results[index] = error
        finally:
            connections.close_all()

    threads = [
        threading.Thread(target=run, args=(index, call), daemon=True)
        for index, call in enumerate(calls)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=180)
    return results

"""Settings of the bare host without a database that answers."""

from tests.hosts.bare import *  # noqa: F403
from tests.hosts.bare import DATABASES

DATABASES = {"default": {**DATABASES["default"], "ENGINE": "tests.hosts.silent"}}

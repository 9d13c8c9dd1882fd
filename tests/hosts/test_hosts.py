"""The package on strange but real host sites, each in a process of its own."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import django
import pytest
import wagtail

ROOT = Path(__file__).resolve().parents[2]

HOSTS = ["walls", "sparse"]
if wagtail.VERSION >= (8, 0):
    # Only Wagtail 8 lets a site replace its base page.
    HOSTS.append("swapped")
# Those whose tables are the bare host's.
BARE_TABLES = ["walls", "sparse"]


def run(module, folder, *command):
    """Run `python -m …` with the settings `module` and a database in `folder`."""
    settings = {"DJANGO_SETTINGS_MODULE": module, "MENTORING_TEST_VAR": str(folder)}
    done = subprocess.run(
        [sys.executable, "-m", *command],
        env={**os.environ, **settings},
        cwd=ROOT,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, f"{done.stdout}\n{done.stderr}"


@pytest.fixture(scope="module")
def bare(tmp_path_factory):
    """The database of a bare host, migrated once."""
    folder = tmp_path_factory.mktemp("bare")
    run("tests.hosts.bare", folder, "django", "migrate", "--verbosity", "0")
    return folder / "bare.sqlite3"


@pytest.mark.parametrize("host", HOSTS)
def test_two_people_find_each_other_on_a_strange_host(host, request, tmp_path):
    if host in BARE_TABLES:
        shutil.copy(request.getfixturevalue("bare"), tmp_path)
    run(f"tests.hosts.{host}.settings", tmp_path, "tests.hosts")


def test_starting_asks_no_database(tmp_path):
    # Since Django 6.1 its own checks of models ask what the database can do.
    tags = ["--tag", "urls", "--tag", "templates"] if django.VERSION >= (6, 1) else []
    run("tests.hosts.silent.settings", tmp_path, "django", "check", *tags)

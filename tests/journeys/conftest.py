"""The demo as a visitor runs it: its own server, its own database, a real browser."""

import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

import pytest

from tests.browser import find
from tests.journeys.visitor import Visitor

ROOT = Path(__file__).resolve().parents[2]
MANAGE = [sys.executable, str(ROOT / "example_site/manage.py")]


def environment(folder, port="8000"):
    inherited = {key: value for key, value in os.environ.items() if key != "DJANGO_SETTINGS_MODULE"}
    return {**inherited, "VAR_DIR": str(folder), "PORT": port}


@pytest.fixture(scope="session")
def browser_type_launch_args():
    options = find()
    assert options, "No browser starts here. `make test` says how to get one."
    return options


@pytest.fixture(scope="session")
def loaded(tmp_path_factory):
    """The demo's folder, migrated and loaded once."""
    folder = tmp_path_factory.mktemp("demo")
    for command in (["migrate", "--verbosity", "0"], ["load_demo", "--verbosity", "0"]):
        subprocess.run([*MANAGE, *command], check=True, env=environment(folder), cwd=ROOT)
    return folder


@pytest.fixture
def site(loaded, tmp_path):
    """A fresh copy of the demo, served with its sender beside it. Gives its address."""
    folder = tmp_path / "var"
    shutil.copytree(loaded, folder)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = str(free.getsockname()[1])
    log = (tmp_path / "server.log").open("w")
    server = subprocess.Popen(
        [*MANAGE, "run_demo", port],
        env=environment(folder, port),
        cwd=ROOT,
        stdout=log,
        stderr=subprocess.STDOUT,
    )
    address = f"http://127.0.0.1:{port}"
    try:
        wait_for(f"{address}/login/")
        yield address
    finally:
        server.terminate()
        server.wait(timeout=20)
        log.close()
    said = (tmp_path / "server.log").read_text()
    assert "Traceback" not in said, said


def wait_for(url):
    for _attempt in range(300):
        try:
            urllib.request.urlopen(url, timeout=5)  # noqa: S310 -- our own server
            return
        except OSError:
            time.sleep(0.2)
    raise AssertionError(f"{url} does not answer.")


WAYS = {
    "desk": {"viewport": {"width": 1280, "height": 900}},
    "phone": {"viewport": {"width": 390, "height": 844}, "is_mobile": True, "has_touch": True},
    "no-js": {"viewport": {"width": 1280, "height": 900}, "java_script_enabled": False},
    "phone-no-js": {"viewport": {"width": 390, "height": 844}, "java_script_enabled": False},
}


@pytest.fixture(params=WAYS)
def way(request):
    """How the visitor comes: at a desk, on a phone, without JavaScript."""
    return request.param


@pytest.fixture
def visit(browser, site):
    """`visit("mentee")` logs somebody in, in a browser window of their own."""
    contexts = []

    def come(username, way="desk", **options):
        context = browser.new_context(base_url=site, **{**WAYS[way], **options})
        contexts.append(context)
        visitor = Visitor(context.new_page())
        visitor.log_in(username)
        return visitor

    yield come
    for context in contexts:
        context.close()

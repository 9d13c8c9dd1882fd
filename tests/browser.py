"""Finds a Chromium for the journeys, or gets one: `python -m tests.browser`.

Looks at $CHROMIUM, the system's browsers and Playwright's own; then installs Debian's package
(as root) or Playwright's build (without root), and says what it did.
"""

import os
import shutil
import subprocess
import sys

NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"]
ARGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
]


def candidates():
    """Browsers to try, best first; None stands for Playwright's own."""
    found = [os.environ.get("CHROMIUM"), *(shutil.which(name) for name in NAMES)]
    return [path for path in found if path] + [None]


def starts(path):
    from playwright.sync_api import Error, sync_playwright

    try:
        with sync_playwright() as playwright:
            playwright.chromium.launch(executable_path=path, args=ARGS).close()
    except Error:
        return False
    return True


def find():
    """The launch options of a browser that starts, or None."""
    for path in candidates():
        if starts(path):
            return {"executable_path": path, "args": ARGS} if path else {"args": ARGS}
    return None


def install():
    """Try to get a browser without asking anybody."""
    if os.geteuid() == 0 and shutil.which("apt-get"):
        print("Installing Chromium from the distribution's packages")
        subprocess.run(["apt-get", "update", "-qq"], check=False)
        subprocess.run(
            ["apt-get", "install", "-y", "-qq", "--no-install-recommends", "chromium"],
            check=False,
            env={**os.environ, "DEBIAN_FRONTEND": "noninteractive"},
            stdout=subprocess.DEVNULL,
        )
        if find():
            return
    print("Installing Chromium for Playwright")
    subprocess.run([sys.executable, "-m", "playwright", "install", "chromium"], check=False)


def main():
    if not find():
        install()
    options = find()
    if not options:
        playwright = os.path.join(os.path.dirname(sys.executable), "playwright")
        sys.exit(
            "The journeys need a browser that can't be installed without root. Please run\n"
            f"  sudo {playwright} install --with-deps chromium\n"
            "and `make test` again."
        )
    print(f"Browser for the journeys: {options.get('executable_path', 'Playwright Chromium')}")


if __name__ == "__main__":
    main()

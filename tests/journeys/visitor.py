"""Somebody at a screen: taps, ticks, looks, and notices when something is red."""

import re

from axe_playwright_python.sync_playwright import Axe

WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]

# Findings in Wagtail's own chrome, by rule, with what it says. Ours stay at none.
WAGTAILS_OWN = {}


class Visitor:
    """Counts taps on links and buttons; ticks are counted apart."""

    def __init__(self, page):
        self.page = page
        self.taps = 0
        self.red = []
        page.on("console", lambda said: said.type == "error" and self.red.append(said.text))
        page.on("pageerror", lambda error: self.red.append(str(error)))

    def log_in(self, username):
        self.page.goto("/login/")
        self.page.get_by_label("User name").fill(username)
        self.page.get_by_label("Password").fill("demo")
        self.page.get_by_role("button", name="Log in", exact=True).click()
        self.page.wait_for_url("**/")

    def go(self, address):
        response = self.page.goto(address)
        assert response.ok, f"{address}: {response.status}"

    def tap(self, name, *, role=None, within=None):
        """Tap the first visible link or button whose words are, or match, `name`."""
        scope = within or self.page.locator("body")
        for kind in [role] if role else ["button", "link"]:
            found = scope.get_by_role(kind, name=name).locator("visible=true")
            if found.count():
                self.taps += 1
                found.first.click()
                self.page.wait_for_load_state()
                return
        raise AssertionError(f"Nothing to tap says {name!r} on {self.page.url}")

    def tick(self, words):
        self.page.get_by_label(words).first.check()

    def unfold(self, words):
        self.page.locator("summary", has_text=words).locator("visible=true").first.click()

    def reads(self, words):
        """The words stand on the page, where a reader sees them."""
        text = re.sub(r"\s+", " ", self.page.locator("body").inner_text())
        assert re.search(words, text), f"{words!r} is not to be read on {self.page.url}"

    def does_not_read(self, words):
        assert not re.search(words, self.page.content()), f"{words!r} stands on {self.page.url}"

    def heading(self):
        return self.page.locator("h1").first.inner_text()

    def fits(self):
        """Nothing is wider than the screen."""
        too_wide = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
        assert self.page.evaluate(too_wide) <= 0, f"{self.page.url} scrolls sideways"

    def axe(self):
        """What axe finds, as "rule: how to mend it" lines; exceptions of Wagtail's left out."""
        options = {"runOnly": {"type": "tag", "values": WCAG}}
        found = Axe().run(self.page, options=options).response["violations"]
        return [
            f"{rule['id']}: {node['html'][:160]} – {node['failureSummary']}"
            for rule in found
            for node in rule["nodes"]
            if node["html"] not in WAGTAILS_OWN.get(rule["id"], ())
        ]

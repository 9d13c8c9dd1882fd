"""Somebody at a screen without JavaScript: reads, follows links, presses buttons."""

from urllib.parse import urlsplit

from bs4 import BeautifulSoup
from django.test import Client
from django.urls import get_script_prefix, reverse
from django.utils import translation

# Kinds of <script> that a content security policy does not stop.
DATA = ("application/json", "application/ld+json")


class Reader(Client):
    """A person's browser. Every page outside the admin is searched for what a strict policy forbids."""

    def __init__(self, user=None, **options):
        super().__init__(enforce_csrf_checks=True, **options)
        if user is not None:
            self.force_login(user)

    def request(self, **request):
        # Behind a prefix, the web server cuts it off.
        prefix, path = get_script_prefix().rstrip("/"), request["PATH_INFO"]
        assert path.startswith(f"{prefix}/"), f"{path} leads out of the site."
        request["PATH_INFO"] = path.removeprefix(prefix)
        # What one visit leaves active in this process must not colour the next.
        with translation.override(translation.get_language()):
            response = super().request(**request)
        assert response.status_code < 500
        return response

    def read(self, address, *sentences, status=200):
        """Open an address, wherever it leads, and find the sentences there. Returns the page."""
        page = self.get(address, follow=True)
        return self.check(page, sentences, status)

    def press(self, page, label, *sentences, **answers):
        """Press the button `label` of a page: its form as it stands, changed by `answers`."""
        button = next((each for each in soup_of(page)("button") if label in words_of(each)), None)
        assert button, f"Nothing to press says {label!r} on {address_of(page)}"
        form = button.find_parent("form")
        data = {**filled(form), **answers}
        if button.get("name"):
            data[button["name"]] = button.get("value", "")
        page = self.post(form.get("action") or address_of(page), data, follow=True)
        return self.check(page, sentences, 200)

    def follow_link(self, page, label, *sentences):
        """Follow the first link whose words contain `label`."""
        link = next((each for each in soup_of(page)("a") if label in words_of(each)), None)
        assert link, f"No link says {label!r} on {address_of(page)}"
        return self.read(link["href"], *sentences)

    def check(self, page, sentences, status):
        where = address_of(page)
        assert page.status_code == status, f"{where}: {page.status_code}"
        if page["Content-Type"].startswith("text/html"):
            words = words_of(soup_of(page))
            for sentence in sentences:
                assert sentence in words, f"{sentence!r} is not to be read on {where}: {words}"
            if not where.startswith(reverse("wagtailadmin_home")):
                assert not inline(page), f"{where} has {inline(page)}"
        return page


def soup_of(page):
    return BeautifulSoup(page.content, "html.parser")


def words_of(tag):
    return " ".join(tag.get_text(" ", strip=True).split())


def address_of(page):
    path = get_script_prefix().rstrip("/") + page.request["PATH_INFO"]
    query = page.request.get("QUERY_STRING", "")
    return path + (f"?{query}" if query else "")


def path_of(url):
    """The part of a full address that the test client understands."""
    parts = urlsplit(url)
    return parts.path + (f"?{parts.query}" if parts.query else "")


def filled(form):
    """What a browser would send: every field as it stands."""
    data = {}
    for field in form(["input", "textarea", "select"]):
        name, kind = field.get("name"), field.get("type", "text")
        if not name or kind in ("submit", "button"):
            continue
        if kind in ("checkbox", "radio") and not field.has_attr("checked"):
            continue
        if field.name == "select":
            chosen = [each.get("value", "") for each in field("option", selected=True)]
            data[name] = chosen[0] if chosen else ""
        elif field.name == "textarea":
            data[name] = field.get_text().removeprefix("\n")
        elif kind == "checkbox":
            data.setdefault(name, []).append(field.get("value", "on"))
        else:
            data[name] = field.get("value", "")
    return data


def inline(page):
    """Styles, scripts and handlers that stand in the page itself."""
    found = []
    for tag in soup_of(page)(True):
        if tag.name == "style":
            found.append("<style>")
        if tag.name == "script" and not tag.get("src") and tag.get("type") not in DATA:
            found.append("<script>")
        found += [f'<{tag.name} {name}="">' for name in tag.attrs if name == "style"]
        found += [f"<{tag.name} {name}>" for name in tag.attrs if name.startswith("on")]
        found += [
            f"<{tag.name} {name}=javascript:>"
            for name in ("href", "src", "action", "formaction")
            if str(tag.get(name, "")).strip().lower().startswith("javascript:")
        ]
    return found

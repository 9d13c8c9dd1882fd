"""Inputs nobody sends by accident, and where the front end takes input: data for test_bad_input."""

import uuid
from dataclasses import dataclass, field

MARKUP = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>"
# Nothing of this may come back as it is.
RAW = ("<script>alert(1)", "<img src=x")

VALUES = {
    "nothing": "",
    "spaces": " \t\n ",
    "far too long": "x" * 10_000,
    "markup": MARKUP,
    "NUL": "a\x00b",
    "control characters": "a\x01\x08\x1b[31m\x7f\x85b",
    "emoji": "🦄👩‍👩‍👧🏳️‍🌈",
    "right-to-left override": "\u202egnirts \u2066evil",
    "SQL": "'; DROP TABLE wagtail_reverse_mentoring_person; --",
    "wildcards": "%_*?\"'()[]^~:&|!\\",
    "templates": "%s %(name)s {0} {{ request }} {% now 'Y' %}",
    "several": ["one", "two"],
    "a uuid of nobody": str(uuid.UUID(int=7)),
    "zero": "0",
    "a negative number": "-1",
    "a large number": "99999",
    "a huge number": "9" * 5_000,
    "a fraction": "1.5",
    "words for a number": "abc",
    "digits of another script": "١",
}


@dataclass(frozen=True)
class Form:
    """A form of the front end: its URL, who fills it, what they would send, which fields it has."""

    name: str
    named: str
    role: str
    good: dict
    fields: tuple = field(default=())

    def __str__(self):
        return self.name


FORMS = [
    Form(
        "ask",
        "profile",
        "employee",
        {"module": "not-sure", "message": "Good evening."},
        ("module", "topics", "opening", "message"),
    ),
    Form("request_decline", "request", "mentor", {"reason": "no_time"}, ("reason", "pause")),
    Form("request_accept", "request", "mentor", {}, ("whatever",)),
    Form("request_withdraw", "request", "mentee", {}, ("whatever",)),
    Form("pairing_end", "pairing", "mentee", {}, ("whatever",)),
    Form("help", "program", "employee", {"words": "Good evening."}, ("words",)),
    Form(
        "offer",
        "program",
        "employee",
        {
            "other_topics": "Good evenings",
            "languages": "en",
            "meeting": "either",
            "limit": "1",
            "about": "Good evening.",
        },
        (
            "topics",
            "other_topics",
            "modules",
            "languages",
            "another_language",
            "meeting",
            "meeting_place",
            "limit",
            "about",
            "wants_to_learn",
            "shows_photo",
            "manager_knows",
        ),
    ),
    Form("offer_submit", "program", "mentor2", {}, ("whatever",)),
    Form("notices", "", "mentor", {"program": "here", "mail": "off"}, ("program", "mail")),
    Form("notices_read", "", "mentor", {"notice": "", "page": "1"}, ("notice", "page")),
]

# (URL, what it names, its parameters, one of them being nobody's).
QUERIES = [
    ("mentors", "program", ("q", "theme", "topic", "language", "free", "order", "page", "other")),
    ("suggest", "program", ("wish",)),
    ("mentor", "profile", ("topic", "module")),
    ("ask", "profile", ("topic", "module")),
    ("notices", "", ("page",)),
    ("yours", "", ("other",)),
    ("programs", "", ("other",)),
    ("program", "program", ("other",)),
]

RAW_QUERIES = [
    "%",
    "q=%",
    "q=%zz",
    "q=%ff%fe",
    "q=%F0%28%8C%28",
    "q=%ED%A0%80",
    "topic=%00&theme=%00&language=%00&wish=%00&module=%00&page=%00",
    "%00=1",
    "q[]=1&q[$ne]=1",
    ";;;&&&===",
    "page=1&page=abc&order=name&order=-1",
    "page=1e3",
    "page=%201",
    "&".join(f"topic={number}" for number in range(900)),
    "&".join(["wish=module-x"] * 900),
]

# (content type, body) that are no form, or a broken one.
BODIES = {
    "nothing": ("application/x-www-form-urlencoded", b""),
    "JSON": ("application/json", b'{"message": "x", "module": "not-sure"}'),
    "broken JSON": ("application/json", b"{"),
    "text": ("text/plain", b"message=x"),
    "no type": ("", b"message=x"),
    "invalid UTF-8": ("application/x-www-form-urlencoded", b"message=\xff\xfe&words=%zz&about=%"),
    "another charset": ("application/x-www-form-urlencoded; charset=utf-16", b"message=x"),
    "no charset": ("application/x-www-form-urlencoded; charset=nonsense", b"message=x"),
    "multipart without a boundary": ("multipart/form-data", b"message=x"),
    "broken multipart": ("multipart/form-data; boundary=x", b"--x\r\nContent-Dispo"),
    "too many fields": ("application/x-www-form-urlencoded", b"a=1&" * 1_500),
}

"""The content of a landing page nobody has edited yet, as raw StreamField data.

The draft page of the setup command starts with it, so does every new page in the editor, and the
Django URL shows it where there is no page. Written for somebody with ten minutes between meetings.
"""

from django.utils.translation import gettext as _


def default_body(program=None):
    """The default content in the active language, a list of {"type", "value"}."""
    return [
        {"type": "opening", "value": opening(program)},
        {"type": "steps", "value": {"heading": _("How it works"), "steps": steps()}},
        {"type": "dates", "value": {"heading": _("Dates")}},
        {"type": "free_mentors", "value": {"heading": "", "number": 6}},
        {
            "type": "modules",
            "value": {
                "heading": _("Where to start"),
                "intro": _("Begin where it suits you. Nobody has to go through all of it."),
            },
        },
        {
            "type": "themes",
            "value": {
                "heading": _("What it can be about"),
                "intro": _("Pick one theme or mix them. The two of you decide."),
            },
        },
        {"type": "figures", "value": {"heading": _("So far")}},
        {"type": "questions", "value": {"heading": _("Good to know"), "questions": questions()}},
        {
            "type": "contact",
            "value": {
                "heading": _("Who runs it"),
                "intro": _(
                    "Write to us before you ask, while it runs, or if something is not right."
                ),
            },
        },
    ]


def opening(program=None):
    """The first thing one reads: the program's own purpose, or a sentence of ours."""
    return {
        "sentence": (program and program.purpose)
        or _("Let a colleague show you how it is done today."),
        "lead": _(
            "One colleague, one hour a month, just the two of you. "
            "You bring the questions you would rather not ask in a large meeting; "
            "your mentor brings the answers, and tries them out with you."
        ),
        "picture": {"image": None, "decorative": True, "alt_text": ""},
    }


def steps():
    """How it works, in three steps."""
    return [
        {
            "title": _("Pick a mentor and ask"),
            "text": _(
                "Look through the mentors, or say what you want and get three suggestions. "
                "Asking takes a minute, and you need not write a word."
            ),
        },
        {
            "title": _("Agree how you work"),
            "text": _(
                "After the yes you settle day, place and what it is about. "
                "Every date can move; you both know what a calendar looks like."
            ),
        },
        {
            "title": _("Meet about once a month"),
            "text": _(
                "For four to six months you try things out together, "
                "on your own work, at your own pace."
            ),
        },
    ]


def questions():
    """What people ask before they dare, each with a straight answer."""
    answers = [
        (
            _("What is reverse mentoring?"),
            _(
                "Mentoring the other way round. You know how the company works; your mentor uses "
                "its digital tools every day and shows you how. You talk as equals, one to one, "
                "and both go home having learned something."
            ),
        ),
        (
            _("What if I know nothing yet?"),
            _(
                "Then you start at the beginning, and nobody else is in the room. "
                "No question is too small. If you already know a lot, you start further on."
            ),
        ),
        (
            _("Do I have to prepare?"),
            _(
                "No. Bring one thing from your week that was harder than it should be. "
                "That is plenty for a first hour."
            ),
        ),
        (
            _("How much time does it take?"),
            _(
                "About an hour a month, for four to six months. "
                "When and where is up to the two of you."
            ),
        ),
        (
            _("Who sees what we talk about?"),
            _(
                "The two of you. The coordinators know who works with whom, but they do not read "
                "along, and what you write to your mentor stays with your mentor. "
                "As with any mail, the people who run the servers could technically get in."
            ),
        ),
        (
            _("Does my manager hear about it?"),
            _(
                "Not from us: no message goes to anybody's manager. "
                "Whom you tell about it is up to you."
            ),
        ),
        (
            _("May I end it early?"),
            _(
                "Yes. Either of you can, at any time, and nobody asks for a reason. "
                "After that you are free to ask somebody else."
            ),
        ),
        (
            _("What does my mentor get out of it?"),
            _(
                "An hour with somebody who decides things, a wider circle of colleagues, "
                "and a say in how we will work. Some would like to learn something in return: "
                "then it stands in their profile."
            ),
        ),
    ]
    return [{"question": question, "answer": f"<p>{answer}</p>"} for question, answer in answers]


def sample(name):
    """What the block `name` shows in the editor's block picker; None where there is nothing."""
    values = {block["type"]: block["value"] for block in default_body()}
    voice = {
        "quote": _("Here stands what somebody said, in their own words."),
        "name": _("A name"),
        "role": _("What they do"),
        "picture": None,
    }
    values["voices"] = {"heading": "", "voices": [voice]}
    paragraph = _("A few paragraphs of your own, with headings, lists and links.")
    values["text"] = {"heading": _("A heading"), "text": f"<p>{paragraph}</p>"}
    return values.get(name)

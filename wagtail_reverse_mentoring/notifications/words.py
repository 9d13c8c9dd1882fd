"""What messages say. DATA: one entry for each kind of the catalogue, for notices and mails alike.

Never the words of a request, never a reason, nothing from the people directory but names.
Placeholders: mentee, mentor, partner (the other of the two), owner (of a profile), program,
until (the last day to answer), decline_words (the program's own sentence).
"""

from dataclasses import dataclass

from django.utils.translation import gettext_lazy as _

# Why a mail comes: its last line.
YOU_TAKE_PART = _("You get this mail because you take part in %(program)s.")
YOU_RUN_IT = _("You get this mail because you run %(program)s.")


@dataclass(frozen=True)
class Words:
    """`title` is a mail's subject and a notice's headline; then more of it, then what to do.

    `link` names what the title and the button lead to (see `letters.url_of`). What `asks` for
    something is not sent any more once that is done.
    """

    title: object
    happened: object
    todo: object
    button: object
    link: str
    why: object = YOU_TAKE_PART
    asks: bool = False


WORDS = {
    "request_asked": Words(
        _("%(mentee)s would like to learn from you"),
        _("%(mentee)s has seen your profile and asks whether you would be their mentor."),
        _("Please say yes or no by %(until)s. Both are fine."),
        _("Answer the request"),
        "request",
        asks=True,
    ),
    "request_no": Words(
        _("Your request to %(mentor)s"),
        "%(decline_words)s",
        _("There are other mentors: say what you'd like to learn, and see three who are free."),
        _("See three other mentors"),
        "suggest",
    ),
    "request_found": Words(
        _("Your request to %(mentor)s is closed"),
        _("You have found a mentor meanwhile, so this request has been closed."),
        _("There is nothing to do: %(mentor)s has been told."),
        _("See the request"),
        "request",
    ),
    "request_lapsed": Words(
        _("The request from %(mentee)s has lapsed"),
        _("The time to answer is over, and they have been told kindly."),
        _("There is nothing to do."),
        _("See the request"),
        "request",
    ),
    "request_full": Words(
        _("The request from %(mentee)s is closed"),
        _("All your places are taken now, and they have been told kindly."),
        _("There is nothing to do."),
        _("See the request"),
        "request",
    ),
    "request_settled": Words(
        _("The request from %(mentee)s is closed"),
        _("%(mentee)s has found a mentor meanwhile."),
        _("Thank you; there is nothing to do."),
        _("See the request"),
        "request",
    ),
    "request_withdrawn": Words(
        _("%(mentee)s took their request back"),
        _("That happens: plans change."),
        _("There is nothing to do."),
        _("See the request"),
        "request",
    ),
    "pairing_yes": Words(
        _("%(mentor)s said yes"),
        _("The two of you are learning together now."),
        _(
            "Say hello and agree on a first meeting. Your page tells you how to reach each other,"
            " and three first steps."
        ),
        _("See the first steps"),
        "pairing",
    ),
    "pairing_begun": Words(
        _("You and %(mentee)s: the first steps"),
        _("You said yes. Thank you for that."),
        _(
            "Say hello and agree on a first meeting. Your page tells you how to reach each other,"
            " and three first steps."
        ),
        _("See the first steps"),
        "pairing",
    ),
    "pairing_ended": Words(
        _("Your mentoring with %(partner)s has ended"),
        _(
            "That happens, and it needs no reason. What you said to each other stays with the two"
            " of you."
        ),
        _("You are free again: see what you could do next, whenever you like."),
        _("Your mentoring"),
        "yours",
    ),
    "profile_submitted": Words(
        _("%(owner)s would like to be a mentor"),
        _("%(owner)s has handed in a mentor profile."),
        _("Please look at it and approve it. Until then nobody else sees it."),
        _("Look at the profile"),
        "approval",
        why=YOU_RUN_IT,
        asks=True,
    ),
    "profile_listed": Words(
        _("Your mentor profile is live"),
        _("Your mentor profile has been approved: everybody in the program can find you now."),
        _("There is nothing to do until somebody asks. You can pause at any time with one click."),
        _("See your profile"),
        "profile",
    ),
    "profile_taken_down": Words(
        _("Your profile is not shown at the moment"),
        _("A coordinator has taken your mentor profile down. What you have agreed on goes on."),
        _("Change it and hand it in again if you like, or speak to the coordinators."),
        _("Open your profile"),
        "offer",
    ),
}

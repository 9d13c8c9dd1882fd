"""Slots: a lower room leaves a place on its screen, an upper room or the host fills it.

    @fill_slot("profile.actions")
    def ask_button(context, profile):
        return "wagtail_reverse_mentoring/pairings/ask_button.html", {"profile": profile}

In a template: `{% slot "profile.actions" profile %}`. A filler returns a template name and its
context, or None for nothing. Fillers show in the order of `order`, then of registration.
"""

from collections import defaultdict

_fillers = defaultdict(list)


def fill_slot(name, *, order=100):
    """Register a function `(context, subject)` as a filler of the slot `name`."""

    def register(function):
        if function not in (known for _order, known in _fillers[name]):
            _fillers[name].append((order, function))
            _fillers[name].sort(key=lambda entry: entry[0])
        return function

    return register


def slot_fillers(name):
    """The functions that fill the slot `name`, in order."""
    return [function for _order, function in _fillers[name]]

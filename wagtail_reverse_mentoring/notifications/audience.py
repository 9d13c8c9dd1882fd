"""Who may (still) know of a program, for many people at once: nobody else is told anything of it."""

from collections import defaultdict

from django.db.models import Q

from ..people.models import Person
from ..programs.choices import Audience


def may_know(pairs):
    """Of pairs (program, person): the set of those (program id, person id) that stand.

    The same rule as `Program.objects.visible_to`, asked from the other side; one query for each
    program. Somebody without a user knows of none.
    """
    people, programs = defaultdict(set), {}
    for program, person in pairs:
        programs[program.pk] = program
        people[program.pk].add(person.pk)
    return {
        (pk, person)
        for pk, program in programs.items()
        for person in _audience_of(program, people[pk])
    }


def _audience_of(program, people):
    """The ids of those among some people who may know of a program."""
    rule = Q(user__is_superuser=True) | Q(coordinates=program)
    if program.is_open:
        groups = program.audience_groups.values("pk")
        everyone = program.audience == Audience.EVERYONE
        rule = Q() if everyone else rule | Q(user__groups__in=groups)
    found = Person.objects.filter(rule, pk__in=people, user__isnull=False)
    return found.values_list("pk", flat=True).distinct()

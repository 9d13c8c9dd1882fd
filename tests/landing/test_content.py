"""What the landing page shows of the other rooms."""

import datetime as dt

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import translation
from wagtail.models import Locale

from tests.factories import (
    ask,
    make_area,
    make_cohort,
    make_mentor,
    make_module,
    make_pairing,
    make_person,
    make_program,
    make_user,
)
from wagtail_reverse_mentoring.landing import content
from wagtail_reverse_mentoring.mentors.actions import pause_profile
from wagtail_reverse_mentoring.models import Cohort, Person
from wagtail_reverse_mentoring.people.actions import facts_of
from wagtail_reverse_mentoring.programs.choices import Askers

pytestmark = pytest.mark.django_db

PHASES = {
    "announced": {"matching_in": 30, "starts_in": 45},
    "recruiting": {"matching_in": 10, "starts_in": 25},
    "matching": {"matching_in": -5, "starts_in": 10},
    "running": {"matching_in": -60, "starts_in": -30},
    "over": {"matching_in": -300, "starts_in": -250},
}


def program_in(phase):
    if phase == "always open":
        return make_program()
    program = make_program(always_open=False)
    make_cohort(program, **PHASES[phase])
    return program


def somebody_new():
    """Signed in, never acted here: a Person without a row."""
    user = make_user("Nora Neu")
    return Person(user=user, **facts_of(user))


# The one button
@pytest.mark.parametrize(
    ("phase", "label", "note"),
    [
        ("always open", "Find a mentor", ""),
        ("matching", "Find a mentor", "Matching is open until"),
        ("recruiting", "Matching opens on", "Mentors are signing up now. Matching opens on"),
        ("announced", "Matching opens on", "mentors sign up."),
        ("running", "Look around", "The pairs are at work until"),
        ("over", "Look around", "Nobody can ask at the moment"),
    ],
)
def test_the_button_follows_the_phase(locale, phase, label, note):
    button = content.opening_button(program_in(phase), somebody_new())
    assert button.label.startswith(label)
    assert note in button.note
    assert bool(note) == bool(button.note)


@pytest.mark.parametrize("phase", ["always open", *PHASES])
def test_whoever_works_together_goes_to_their_mentoring_in_every_phase(locale, phase):
    program = program_in("always open")
    mentor, mentee = make_mentor(program), make_person("Margit Brandauer")
    make_pairing(mentor, mentee)
    if phase != "always open":
        Cohort.objects.filter(program=program).update(closed_at=dt.datetime.now(dt.timezone.utc))
        make_cohort(program, **PHASES[phase])
    for person in (mentee, mentor.person):
        button = content.opening_button(program, person)
        assert (button.label, button.note) == ("Your mentoring", "")
        assert button.url.endswith("/yours/")


def test_whoever_waits_for_an_answer_and_whoever_owes_one_go_to_their_mentoring(mentor, mentee):
    ask(mentor, mentee)
    for person in (mentee, mentor.person):
        assert content.opening_button(mentor.program, person).label == "Your mentoring"
    assert content.opening_button(mentor.program, make_person()).label == "Find a mentor"


def test_who_may_not_ask_reads_the_programs_sentence(locale):
    program = make_program(askers=Askers.GROUPS, askers_words="Heads of department ask.")
    button = content.opening_button(program, somebody_new())
    assert button.label == "Look around"
    assert button.note == "Heads of department ask."


def test_before_the_program_opens_the_page_says_who_sees_it(locale):
    program = make_program(opened=False)
    button = content.opening_button(program, program.coordinators.get())
    assert button.label == "Look around"
    assert "not open yet" in button.note


# Dates
def test_of_several_rounds_the_one_to_join_is_shown(locale):
    program = make_program(always_open=False)
    make_cohort(program, name="Running", **PHASES["running"])
    make_cohort(program, name="Next", **PHASES["recruiting"])
    today = program.today()
    assert program.cohorts.to_show(today).name == "Next"
    make_cohort(program, name="Now", **PHASES["matching"])
    Cohort.objects.create(program=program, name="Always", always_open=True)
    assert program.cohorts.to_show(today).name == "Now"


def test_before_matching_the_round_that_begins_first_is_shown_whoever_signs_up(locale):
    program = make_program(always_open=False)
    make_cohort(program, name="Later", matching_in=20, starts_in=60)
    make_cohort(program, name="Sooner", matching_in=10, starts_in=30)
    assert program.cohorts.to_show(program.today()).name == "Sooner"


def test_a_running_round_is_shown_where_there_is_no_other_and_a_finished_one_never(locale):
    program = make_program(always_open=False)
    make_cohort(program, name="Over", **PHASES["over"])
    assert content.dates(program, program.today()) is None
    make_cohort(program, name="Running", **PHASES["running"])
    assert content.dates(program, program.today()).name == "Running"


def test_an_always_open_round_is_a_plain_sentence(program):
    dates = content.dates(program, program.today())
    assert dates.words == "You can ask at any time. A mentoring lasts 6 months."
    assert dates.timeline is None
    assert dates.name == ""


# What can be learned
def test_modules_and_themes_stand_in_their_order_and_in_the_language_of_the_screen(program):
    german = Locale.objects.create(language_code="de")
    basics = make_module("The basics", sort_order=1)
    make_module("A wiki", sort_order=2)
    make_module("First of all", sort_order=0)
    make_module("Grundlagen", locale=german, translation_key=basics.translation_key, sort_order=1)
    make_area("Ideas")
    titles = [module.title for module in content.modules(program)]
    assert titles == ["First of all", "The basics", "A wiki"]
    with translation.override("de"):
        titles = [module.title for module in content.modules(program)]
    assert titles == ["First of all", "Grundlagen", "A wiki"]
    assert [theme.title for theme in content.themes(program)] == ["Ideas"]


# People
def test_free_mentors_are_counted_all_and_shown_up_to_six(program):
    for number in range(8):
        make_mentor(program, f"Mentor Number{number}")
    busy, paused = make_mentor(program, "Busy Bee"), make_mentor(program, "Pia Pause")
    make_pairing(busy, make_person())
    pause_profile(paused, by=paused.person)
    free = content.free_mentors(program, program.today())
    assert free.words == "8 mentors are free now"
    assert len(free.cards) == 6
    assert all(card.is_free for card in free.cards)
    assert not {"Busy Bee", "Pia Pause"} & {card.name for card in free.cards}


def test_the_order_of_free_mentors_holds_for_the_day_and_changes_overnight(program):
    for number in range(12):
        make_mentor(program, f"Mentor Number{number}")

    def names(day):
        return [card.name for card in content.free_mentors(program, day).cards]

    today = program.today()
    assert names(today) == names(today)
    nights = [names(today + dt.timedelta(days=days)) for days in range(4)]
    assert len({tuple(night) for night in nights}) > 1


def test_one_free_mentor_is_not_mentors(program, mentor):
    assert content.free_mentors(program, program.today()).words == "1 mentor is free now"


def test_free_mentors_ask_as_often_for_six_as_for_one(program):
    make_mentor(program, "First One")
    counts = []
    for more in (0, 5, 10):
        for number in range(more):
            make_mentor(program, f"More{more} Number{number}")
        with CaptureQueriesContext(connection) as queries:
            content.free_mentors(program, program.today())
        counts.append(len(queries))
    # Six shown of eleven: one more, to count the rest.
    assert counts[1] == counts[0] + 1
    assert counts[2] == counts[1]


def test_coordinators_are_shown_with_their_mail_unless_they_left(program, coordinator):
    gone = make_person("Gone Girl")
    program.coordinators.add(gone)
    Person.objects.filter(pk=gone.pk).update(active=False)
    (card,) = content.coordinators(program)
    assert card.name == "Marie Lefort"
    assert card.contacts[0].text == coordinator.user.email


# Figures
def fill(program, mentors, pairs):
    profiles = [make_mentor(program, f"Mentor Number{n}", limit=9) for n in range(mentors)]
    for number in range(pairs):
        make_pairing(profiles[0], make_person(f"Exec Number{number}"))


@pytest.mark.parametrize(
    ("mentors", "pairs", "told"),
    [
        (4, 4, []),
        (5, 4, [(5, "mentors")]),
        (4, 5, [(5, "pairs")]),
        (5, 5, [(5, "mentors"), (5, "pairs")]),
    ],
)
def test_no_figure_is_told_about_fewer_than_five(program, mentors, pairs, told):
    fill(make_program(), 6, 6)  # Another program's people are not counted in.
    fill(program, mentors, pairs)
    figures = content.figures(program)
    assert [(figure.number, figure.label) for figure in figures] == told


def test_figures_are_one_question_to_the_database(program, django_assert_num_queries):
    fill(program, 5, 1)
    with django_assert_num_queries(1):
        content.figures(program)

"""Programs and rounds in the admin: whose they are, and what a form refuses."""

import datetime as dt

import pytest
from django.contrib.auth.models import Permission
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from tests.factories import ask, make_mentor, make_program, make_user
from wagtail_reverse_mentoring.models import Cohort, Person, Program

pytestmark = pytest.mark.django_db

PROGRAMS, ROUNDS = "reverse_mentoring_programs", "reverse_mentoring_rounds"


def url(section, name, row=None):
    return reverse(f"{section}:{name}", args=[row.pk] if row else [])


def data_of(program, **changes):
    """What the form of `program` would send."""
    names = ["name", "slug", "purpose", "language", "time_zone", "help_email", "audience"]
    names += ["askers", "askers_words", "answer_days", "open_requests", "learner_places"]
    names += ["decline_words"]
    data = {name: getattr(program, name) for name in names}
    data["coordinator_users"] = [
        person.user_id for person in program.coordinators.all() if person.user_id
    ]
    return {**data, "sends_mail": "on", **changes}


def errors(response, name):
    assert response.status_code == 200
    return [str(error) for error in response.context["form"].errors.get(name, [])]


def rows(response):
    return set(response.context["object_list"])


# Whose programs


def test_a_coordinator_finds_their_own_programs_only(desk, program, other_program):
    assert rows(desk.get(url(PROGRAMS, "index"))) == {program}
    assert rows(desk.get(url(PROGRAMS, "index_results"))) == {program}
    for name in ("edit", "history", "usage"):
        assert desk.get(url(PROGRAMS, name, program)).status_code == 200
        assert desk.get(url(PROGRAMS, name, other_program)).status_code == 404


def test_a_foreign_program_is_not_changed(desk, program, other_program):
    data = data_of(other_program, name="Mine now")
    assert desk.post(url(PROGRAMS, "edit", other_program), data).status_code == 404
    other_program.refresh_from_db()
    assert other_program.name == "The other program"


def test_a_superuser_finds_all(superuser_desk, program, other_program):
    assert rows(superuser_desk.get(url(PROGRAMS, "index"))) == {program, other_program}
    assert superuser_desk.get(url(PROGRAMS, "edit", other_program)).status_code == 200


def test_an_editor_finds_none(editor_desk, program):
    for target in (url(PROGRAMS, "index"), url(PROGRAMS, "edit", program), url(PROGRAMS, "add")):
        response = editor_desk.get(target)
        assert (response.status_code, response["Location"]) == (302, reverse("wagtailadmin_home"))


def test_a_coordinator_does_not_make_programs_unless_allowed_to(desk, program, group):
    assert desk.get(url(PROGRAMS, "add"))["Location"] == reverse("wagtailadmin_home")
    group.permissions.add(Permission.objects.get(codename="add_program"))
    response = desk.get(url(PROGRAMS, "add"))
    assert response.status_code == 200
    # Whoever makes one runs it, unless they say otherwise: else it would vanish from their list.
    assert response.context["form"]["coordinator_users"].value() == [
        program.coordinators.get().user_id
    ]


def test_a_superuser_makes_a_program(superuser_desk, desk, program, coordinator):
    data = data_of(program, name="Second", slug="second")
    response = superuser_desk.post(url(PROGRAMS, "add"), data)
    assert response.status_code == 302, response.context["form"].errors
    made = Program.objects.get(slug="second")
    assert list(made.coordinators.all()) == [coordinator]
    assert not made.is_open


def test_what_people_take_part_in_is_not_deleted(superuser_desk, program, mentor, mentee):
    response = superuser_desk.post(url(PROGRAMS, "delete", program))
    assert response["Location"] == url(PROGRAMS, "edit", program)
    ask(mentor, mentee)
    cohort = program.cohorts.get()
    response = superuser_desk.post(url(ROUNDS, "delete", cohort), follow=True)
    assert "people take part in it already" in response.content.decode()
    assert Cohort.objects.filter(pk=cohort.pk).exists()


def test_what_nobody_has_used_is(superuser_desk, locale):
    pilot = make_program(opened=False)
    superuser_desk.post(url(PROGRAMS, "delete", pilot))
    assert not Program.objects.filter(pk=pilot.pk).exists()


# The form of a program


def test_saving_the_rules(desk, program):
    data = data_of(program, answer_days=7, asks_manager="on", purpose="Learn from those who know.")
    response = desk.post(url(PROGRAMS, "edit", program), data)
    assert response.status_code == 302, response.context["form"].errors
    program.refresh_from_db()
    assert (program.answer_days, program.asks_manager) == (7, True)


def test_coordinators_are_offered_by_name_if_they_may_enter_and_run(desk, program, otto):
    make_user("Nora Niemand")
    page = desk.get(url(PROGRAMS, "edit", program)).content.decode()
    assert "Otto Ferne" in page
    assert "Marie Lefort" in page
    assert "Nora Niemand" not in page


def test_looking_at_the_form_makes_nobody_a_person(desk, program, group):
    make_user("Neu Hier").groups.add(group)
    before = Person.objects.count()
    assert "Neu Hier" in desk.get(url(PROGRAMS, "edit", program)).content.decode()
    assert Person.objects.count() == before


def test_a_new_coordinator_becomes_a_person(desk, program, group, coordinator):
    user = make_user("Neu Hier")
    user.groups.add(group)
    data = data_of(program, coordinator_users=[coordinator.user_id, user.pk])
    desk.post(url(PROGRAMS, "edit", program), data)
    names = {person.display_name for person in program.coordinators.all()}
    assert names == {"Marie Lefort", "Neu Hier"}


def test_a_tampered_coordinator_is_refused(desk, program, coordinator):
    nobody = make_user("Nora Niemand")
    for ids in ([nobody.pk], [coordinator.user_id, nobody.pk], ["x"], [999999]):
        data = data_of(program, coordinator_users=ids)
        response = desk.post(url(PROGRAMS, "edit", program), data)
        assert errors(response, "coordinator_users")
    assert list(program.coordinators.all()) == [coordinator]


def test_the_last_coordinator_of_an_open_program_stays(desk, program, coordinator, otto):
    data = data_of(program, coordinator_users=[])
    response = desk.post(url(PROGRAMS, "edit", program), data)
    assert errors(response, "coordinator_users") == [
        "An open program needs at least one coordinator."
    ]
    data = data_of(program, coordinator_users=[otto.user_id])
    assert desk.post(url(PROGRAMS, "edit", program), data).status_code == 302
    assert list(program.coordinators.all()) == [otto]
    assert desk.get(url(PROGRAMS, "edit", program)).status_code == 404


def test_who_coordinates_stays_chosen_though_they_left_the_group(desk, program, otto, group):
    program.coordinators.add(otto)
    otto.user.groups.remove(group)
    assert "Otto Ferne" in desk.get(url(PROGRAMS, "edit", program)).content.decode()
    assert desk.post(url(PROGRAMS, "edit", program), data_of(program)).status_code == 302
    assert otto in program.coordinators.all()


def test_an_open_program_keeps_a_help_mailbox(desk, program):
    response = desk.post(url(PROGRAMS, "edit", program), data_of(program, help_email=""))
    assert errors(response, "help_email") == ["An open program needs a help mailbox."]


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"answer_days": 0}, "answer_days"),
        ({"open_requests": "-1"}, "open_requests"),
        ({"learner_places": "0"}, "learner_places"),
        ({"time_zone": "Mars/Olympus"}, "time_zone"),
        ({"language": "xx"}, "language"),
        ({"audience": "groups"}, "audience_groups"),
        ({"askers": "groups"}, "asker_groups"),
        ({"audience": "aliens"}, "audience"),
        ({"slug": "yours"}, "slug"),
        ({"slug": "a b"}, "slug"),
        ({"name": ""}, "name"),
        ({"name": "x" * 121}, "name"),
        ({"help_email": "nobody"}, "help_email"),
    ],
)
def test_bad_input_comes_back_with_one_plain_sentence(desk, program, changes, field):
    response = desk.post(url(PROGRAMS, "edit", program), data_of(program, **changes))
    assert len(errors(response, field)) == 1
    assert not errors(response, "__all__")


# Rounds


def round_data(program, **changes):
    start = dt.date(2027, 3, 1)
    return {
        "program": program.pk,
        "name": "Spring 2027",
        "recruiting_from": "2027-01-11",
        "matching_from": "2027-02-01",
        "starts_on": start.isoformat(),
        "ends_on": "2027-08-31",
        "pairing_months": 6,
        "milestones-TOTAL_FORMS": 1,
        "milestones-INITIAL_FORMS": 0,
        "milestones-MIN_NUM_FORMS": 0,
        "milestones-MAX_NUM_FORMS": 1000,
        "milestones-0-name": "Kick-off",
        "milestones-0-on": "2027-03-02",
        "milestones-0-ORDER": 1,
        "milestones-0-DELETE": "",
        **changes,
    }


def test_a_round_with_its_milestones(desk, program):
    response = desk.post(url(ROUNDS, "add"), round_data(program))
    assert response.status_code == 302, response.context["form"].errors
    made = Cohort.objects.get(name="Spring 2027")
    assert [milestone.name for milestone in made.milestones.all()] == ["Kick-off"]
    assert rows(desk.get(url(ROUNDS, "index"))) == set(program.cohorts.all())


def test_rounds_of_other_programs_do_not_exist_here(desk, program, other_program):
    foreign = other_program.cohorts.get()
    assert foreign not in rows(desk.get(url(ROUNDS, "index")))
    for name in ("edit", "delete", "history", "usage"):
        assert desk.get(url(ROUNDS, name, foreign)).status_code == 404
    assert desk.post(url(ROUNDS, "delete", foreign)).status_code == 404
    assert Cohort.objects.filter(pk=foreign.pk).exists()
    filtered = desk.get(url(ROUNDS, "index"), {"program": other_program.pk})
    assert "The other program" not in filtered.content.decode()


def test_a_round_for_a_foreign_program_is_refused(desk, program, other_program):
    response = desk.post(url(ROUNDS, "add"), round_data(other_program))
    assert errors(response, "program")
    assert not Cohort.objects.filter(name="Spring 2027").exists()


def test_a_round_stays_in_its_program(desk, program, coordinator):
    second = make_program(coordinator=coordinator)
    desk.post(url(ROUNDS, "add"), round_data(program))
    made = Cohort.objects.get(name="Spring 2027")
    data = round_data(second, name="Renamed", **{"milestones-TOTAL_FORMS": 0})
    assert desk.post(url(ROUNDS, "edit", made), data).status_code == 302
    made.refresh_from_db()
    assert (made.name, made.program) == ("Renamed", program)


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"ends_on": ""}, "Give all four dates, or tick “always open”."),
        (
            {"starts_on": "2027-01-01"},
            "The four dates must follow each other: mentors, matching, start, end.",
        ),
        ({"always_open": "on"}, "An always open round has no dates. Clear them, or the tick."),
    ],
)
def test_dates_that_do_not_fit_are_said_once(desk, program, changes, sentence):
    response = desk.post(url(ROUNDS, "add"), round_data(program, **changes))
    assert errors(response, "__all__") == [sentence]


def test_the_list_says_where_a_round_stands(desk, program):
    page = desk.get(url(ROUNDS, "index")).content.decode()
    assert "Always open" in page
    assert "Program not open yet" not in page
    make_program(coordinator=program.coordinators.get(), opened=False)
    assert "Program not open yet" in desk.get(url(ROUNDS, "index")).content.decode()


def test_lists_cost_the_same_at_any_length(desk, program, coordinator):
    def cost(section):
        with CaptureQueriesContext(connection) as captured:
            desk.get(url(section, "index"))
        return len(captured)

    make_program(coordinator=coordinator)
    few = [cost(PROGRAMS), cost(PROGRAMS), cost(ROUNDS)]
    for _number in range(12):
        make_program(coordinator=coordinator)
    assert [cost(PROGRAMS), cost(ROUNDS)] == few[1:]


def test_a_mentor_is_not_lost_with_an_unopened_program(superuser_desk, locale):
    pilot = make_program()
    make_mentor(pilot)
    Program.objects.filter(pk=pilot.pk).update(opened_at=None)
    superuser_desk.post(url(PROGRAMS, "delete", pilot))
    assert Program.objects.filter(pk=pilot.pk).exists()


def test_nobody_deletes_a_program_by_the_group_alone(desk, coordinator):
    pilot = make_program(coordinator=coordinator, opened=False, always_open=False)
    response = desk.post(url(PROGRAMS, "delete", pilot))
    assert (response.status_code, response["Location"]) == (302, reverse("wagtailadmin_home"))
    assert Program.objects.filter(pk=pilot.pk).exists()


def test_time_zones_are_offered_by_region_and_city(desk, program):
    def offered():
        form = desk.get(url(PROGRAMS, "edit", program)).context["form"]
        return set(dict(form.fields["time_zone"].choices))

    assert {"UTC", "Europe/Berlin", "America/New_York"} <= offered()
    assert not {"CET", "EST5EDT", "Etc/GMT+5", "US/Pacific", "localtime", "Factory"} & offered()
    Program.objects.filter(pk=program.pk).update(time_zone="CET")
    assert "CET" in offered()

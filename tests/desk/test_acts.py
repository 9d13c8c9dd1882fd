"""What a coordinator does: by POST alone, with the action's refusals, and a line in Wagtail's log."""

import pytest
from django.urls import reverse
from wagtail.models import ModelLogEntry

from tests.factories import make_mentor, make_person, make_program, offer
from wagtail_reverse_mentoring.mentors.actions import submit_profile
from wagtail_reverse_mentoring.mentors.choices import ProfileState
from wagtail_reverse_mentoring.models import Transition

pytestmark = pytest.mark.django_db

MENTORS = "/admin/reverse-mentoring/mentors/"


def act(name, profile):
    return reverse(f"reverse-mentoring_mentors_modeladmin_{name}", args=[profile.uuid])


def state_of(profile):
    profile.refresh_from_db()
    return profile.state


def told(response):
    """The last message on the page that a POST leads to."""
    return [str(message).strip() for message in response.context["messages"]][-1:]


@pytest.fixture
def waiting(program):
    profile = offer(program, make_person("Zofia Nowak"))
    submit_profile(profile, by=profile.person)
    return profile


def test_a_get_only_asks(desk, waiting):
    for name in ("approve", "mark_seen", "take_down"):
        response = desk.get(act(name, waiting))
        assert response.status_code == 200
        assert "Zofia Nowak" in response.content.decode()
    assert state_of(waiting) == ProfileState.PENDING
    assert not ModelLogEntry.objects.exists()


def test_approving_shows_the_profile_and_is_logged_without_a_name(desk, waiting, coordinator):
    response = desk.post(act("approve", waiting), follow=True)
    assert response.redirect_chain == [(MENTORS, 302)]
    assert told(response) == ["Zofia Nowak is now among the mentors."]
    assert state_of(waiting) == ProfileState.LISTED
    assert Transition.objects.of(waiting).last().by == coordinator
    entry = ModelLogEntry.objects.get()
    assert entry.action == "wagtail_reverse_mentoring.approve"
    assert entry.user == coordinator.user
    assert entry.label == "a mentor profile"
    assert entry.message == "A mentor profile was approved"
    assert entry.data == {}


def test_approving_twice_is_refused_in_words_and_not_logged_again(desk, waiting):
    desk.post(act("approve", waiting))
    response = desk.post(act("approve", waiting), follow=True)
    assert told(response) == ["This has been settled meanwhile. The page now shows how it stands."]
    assert ModelLogEntry.objects.count() == 1


def test_nobody_approves_themselves(desk, program, coordinator):
    mine = offer(program, coordinator)
    submit_profile(mine, by=coordinator)
    sentence = "Nobody decides their own case: please ask another coordinator."
    page = desk.get(act("approve", mine)).content.decode()
    assert sentence in page
    assert f'action="{act("approve", mine)}"' not in page
    assert told(desk.post(act("approve", mine), follow=True)) == [sentence]
    assert state_of(mine) == ProfileState.PENDING
    assert not ModelLogEntry.objects.exists()


def test_taking_down(desk, program):
    profile = make_mentor(program)
    response = desk.post(act("take_down", profile), follow=True)
    assert told(response) == ["The profile of Jonas Wirth is taken down."]
    assert state_of(profile) == ProfileState.TAKEN_DOWN
    assert ModelLogEntry.objects.get().action == "wagtail_reverse_mentoring.take_down"


def test_marking_changes_as_seen(desk, program):
    profile = make_mentor(program)
    offer(program, profile.person, about="Changed.")
    assert "Mark as seen" in desk.get(MENTORS).content.decode()
    desk.post(act("mark_seen", profile))
    profile.refresh_from_db()
    assert profile.changed_at is None
    assert "Mark as seen" not in desk.get(MENTORS).content.decode()
    entry = ModelLogEntry.objects.get()
    assert (entry.action, entry.label) == (
        "wagtail_reverse_mentoring.mark_seen",
        "a mentor profile",
    )


def test_back_to_the_list_as_it_was_filtered_and_nowhere_else(desk, waiting):
    back = f"{MENTORS}?state=pending"
    assert "next=%2Fadmin" in desk.get(back).content.decode()
    page = desk.get(act("approve", waiting), {"next": back}).content.decode()
    assert f'value="{back}"' in page
    evil = desk.post(act("approve", waiting), {"next": "https://evil.example/"})
    assert evil["Location"] == MENTORS
    assert desk.post(act("take_down", waiting), {"next": back})["Location"] == back


@pytest.mark.parametrize("name", ["approve", "mark_seen", "take_down"])
def test_a_foreign_profile_does_not_exist_here(other_desk, waiting, name):
    assert other_desk.get(act(name, waiting)).status_code == 404
    assert other_desk.post(act(name, waiting)).status_code == 404
    assert state_of(waiting) == ProfileState.PENDING


@pytest.mark.parametrize("name", ["approve", "mark_seen", "take_down"])
def test_an_editor_is_sent_away(editor_desk, waiting, name):
    for response in (editor_desk.get(act(name, waiting)), editor_desk.post(act(name, waiting))):
        assert (response.status_code, response["Location"]) == (302, reverse("wagtailadmin_home"))
    assert state_of(waiting) == ProfileState.PENDING


def test_other_methods_are_refused(desk, waiting):
    assert desk.put(act("approve", waiting)).status_code == 405
    assert desk.delete(act("approve", waiting)).status_code == 405


def test_a_draft_can_not_be_judged(desk, program):
    draft = offer(program, make_person("Dora Entwurf"))
    assert desk.post(act("take_down", draft)).status_code == 404


def test_a_superuser_may_approve_and_becomes_a_person(superuser_desk, waiting):
    superuser_desk.post(act("approve", waiting))
    assert state_of(waiting) == ProfileState.LISTED


# Opening a program


@pytest.fixture
def closed(coordinator, locale):
    return make_program(coordinator=coordinator, opened=False, name="Pilot")


def opening(program):
    return reverse("reverse_mentoring_programs:open", args=[program.pk])


def test_opening_is_asked_first_then_done_and_logged(desk, closed):
    edit = reverse("reverse_mentoring_programs:edit", args=[closed.pk])
    assert opening(closed) in desk.get(edit).content.decode()
    assert "Open Pilot?" in desk.get(opening(closed)).content.decode()
    closed.refresh_from_db()
    assert not closed.is_open
    response = desk.post(opening(closed), follow=True)
    assert told(response) == ["Pilot is open."]
    closed.refresh_from_db()
    assert closed.is_open
    assert opening(closed) not in response.content.decode()
    assert ModelLogEntry.objects.get().action == "wagtail_reverse_mentoring.open"


def test_a_program_without_a_help_mailbox_does_not_open(desk, closed):
    type(closed).objects.filter(pk=closed.pk).update(help_email="")
    sentence = "Before the program opens, name a coordinator and a help mailbox."
    assert sentence in desk.get(opening(closed)).content.decode()
    assert told(desk.post(opening(closed), follow=True)) == [sentence]
    closed.refresh_from_db()
    assert not closed.is_open
    assert not ModelLogEntry.objects.exists()


def test_opening_twice(desk, closed):
    desk.post(opening(closed))
    assert desk.get(opening(closed)).status_code == 404
    assert told(desk.post(opening(closed), follow=True)) == [
        "This has been settled meanwhile. The page now shows how it stands."
    ]


def test_others_do_not_open_it(other_desk, editor_desk, closed):
    assert other_desk.post(opening(closed)).status_code == 404
    assert editor_desk.post(opening(closed)).status_code == 404
    closed.refresh_from_db()
    assert not closed.is_open

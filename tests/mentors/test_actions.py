"""Every step of a profile: who may take it, who may not, and what the directory shows after."""

import datetime as dt

import pytest

from tests.factories import (
    ask,
    make_area,
    make_mentor,
    make_module,
    make_pairing,
    make_person,
    make_program,
    make_topic,
    offer,
)
from wagtail_reverse_mentoring.core.errors import NotPermitted, StepTaken
from wagtail_reverse_mentoring.mentors import actions, rules
from wagtail_reverse_mentoring.mentors.choices import ProfileState
from wagtail_reverse_mentoring.models import (
    DirectoryEntry,
    DirectoryVersion,
    MentorProfile,
    Pairing,
    Participant,
    Transition,
)
from wagtail_reverse_mentoring.pairings.choices import RequestState
from wagtail_reverse_mentoring.people.actions import refresh_person
from wagtail_reverse_mentoring.programs.rules import NotYetOpen

pytestmark = pytest.mark.django_db


@pytest.fixture
def jonas(db):
    return make_person("Jonas Wirth")


@pytest.fixture
def draft(program, jonas):
    return offer(program, jonas)


@pytest.fixture
def pending(draft, jonas):
    actions.submit_profile(draft, by=jonas)
    return draft


def entry(profile):
    return DirectoryEntry.objects.get(profile=profile)


def version(program):
    return DirectoryVersion.objects.get(program=program).number


def codes(profile):
    return [(step.from_state, step.to_state, step.code) for step in Transition.objects.of(profile)]


def test_a_first_save_makes_a_draft_and_a_participant(program, draft, jonas):
    assert draft.state == ProfileState.DRAFT
    assert Participant.objects.filter(program=program, person=jonas).exists()
    assert codes(draft) == [("", "draft", "")]
    assert not entry(draft).listed


def test_saving_again_changes_the_same_profile(program, draft, jonas):
    module = make_module()
    again = offer(
        program,
        jonas,
        topics=["Podcasts"],
        languages=["de", "de", "fr"],
        limit=3,
        modules=[module],
        about="New.",
    )
    assert again.pk == draft.pk
    assert again.about == "New."
    assert list(again.topics.values_list("name", flat=True)) == ["Podcasts"]
    assert again.language_codes == ["de", "fr"]
    assert list(again.modules.all()) == [module]
    again.places.refresh_from_db()
    assert again.places.limit == 3


def test_nobody_offers_in_a_program_that_is_not_open_but_its_coordinators(locale, jonas):
    program = make_program(opened=False)
    with pytest.raises(NotYetOpen):
        offer(program, jonas)
    assert offer(program, program.coordinators.get())


def test_whoever_was_barred_does_not_offer(program, jonas):
    Participant.objects.create(program=program, person=jonas, may_mentor=False)
    with pytest.raises(NotPermitted):
        offer(program, jonas)
    assert not MentorProfile.objects.exists()


def test_only_the_owner_hands_in(draft, coordinator):
    with pytest.raises(NotPermitted):
        actions.submit_profile(draft, by=coordinator)
    draft.refresh_from_db()
    assert draft.state == ProfileState.DRAFT


def test_handing_in_twice_is_refused(pending, jonas):
    with pytest.raises(StepTaken):
        actions.submit_profile(pending, by=jonas)
    stale = MentorProfile.objects.get(pk=pending.pk)
    stale.state = ProfileState.DRAFT
    with pytest.raises(StepTaken):
        actions.submit_profile(stale, by=jonas)
    assert codes(pending)[1:] == [("draft", "pending", "")]


def test_without_a_topic_there_is_nothing_to_hand_in(program, jonas):
    with pytest.raises(rules.NothingToShow):
        actions.submit_profile(offer(program, jonas, topics=[]), by=jonas)


def test_the_manager_has_to_know_where_the_program_asks(locale, jonas):
    program = make_program(asks_manager=True)
    with pytest.raises(rules.ManagerMustKnow):
        actions.submit_profile(offer(program, jonas, manager_knows=False), by=jonas)
    told = offer(program, jonas, manager_knows=True)
    actions.submit_profile(told, by=jonas)
    assert told.state == ProfileState.PENDING


def test_a_coordinator_approves_and_the_directory_shows_it(program, pending, coordinator):
    before = version(program)
    actions.approve_profile(pending, by=coordinator)
    assert pending.state == ProfileState.LISTED
    assert pending.listed_at
    assert (entry(pending).listed, entry(pending).free) == (True, True)
    assert version(program) == before + 1
    assert entry(pending).changed_in == version(program)


def test_nobody_else_approves(pending, jonas, mentee):
    elsewhere = make_program(coordinator=make_person("Other Coordinator")).coordinators.get()
    for person in (jonas, mentee, elsewhere):
        with pytest.raises(NotPermitted):
            actions.approve_profile(pending, by=person)
    assert not entry(pending).listed


def test_nobody_approves_themselves(program, coordinator):
    own = offer(program, coordinator)
    actions.submit_profile(own, by=coordinator)
    with pytest.raises(rules.OwnCase):
        actions.approve_profile(own, by=coordinator)
    second = make_person("Second Coordinator")
    program.coordinators.add(second)
    actions.approve_profile(own, by=second)
    assert own.state == ProfileState.LISTED


def test_only_what_waits_is_approved(draft, pending, coordinator, program):
    unsent = offer(program, make_person("Aylin Demir"))
    with pytest.raises(StepTaken):
        actions.approve_profile(unsent, by=coordinator)
    actions.approve_profile(pending, by=coordinator)
    with pytest.raises(StepTaken):
        actions.approve_profile(pending, by=coordinator)


def test_an_edit_after_approval_stays_live_and_is_marked_until_seen(program, mentor, coordinator):
    offer(program, mentor.person, about="Changed.")
    mentor.refresh_from_db()
    assert mentor.state == ProfileState.LISTED
    assert mentor.changed_at is not None
    assert codes(mentor)[-1] == ("listed", "listed", "edited")
    actions.mark_seen(mentor, by=coordinator)
    mentor.refresh_from_db()
    assert mentor.changed_at is None


def test_a_draft_is_not_marked_as_changed(program, draft, jonas):
    offer(program, jonas, about="Changed.")
    draft.refresh_from_db()
    assert draft.changed_at is None


def test_nobody_else_has_seen_it(mentor, mentee):
    with pytest.raises(NotPermitted):
        actions.mark_seen(mentor, by=mentee)
    with pytest.raises(NotPermitted):
        actions.mark_seen(mentor, by=mentor.person)


@pytest.mark.parametrize("who", ["owner", "coordinator"])
def test_owner_and_coordinator_take_down(program, mentor, coordinator, mentee, who):
    by = {"owner": mentor.person, "coordinator": coordinator}[who]
    waiting = ask(mentor, mentee)
    actions.take_down_profile(mentor, by=by)
    waiting.refresh_from_db()
    assert mentor.state == ProfileState.TAKEN_DOWN
    assert waiting.state == RequestState.SUPERSEDED
    assert (entry(mentor).listed, entry(mentor).free) == (False, False)


def test_taking_down_ends_no_pairing(mentor, mentee):
    pairing = make_pairing(mentor, mentee)
    actions.take_down_profile(mentor, by=mentor.person)
    assert Pairing.objects.open().get() == pairing


def test_nobody_else_takes_down_and_nobody_twice(mentor, mentee, draft, jonas):
    with pytest.raises(NotPermitted):
        actions.take_down_profile(mentor, by=mentee)
    with pytest.raises(StepTaken):
        actions.take_down_profile(draft, by=jonas)
    actions.take_down_profile(mentor, by=mentor.person)
    with pytest.raises(StepTaken):
        actions.take_down_profile(mentor, by=mentor.person)


def test_taken_down_it_goes_through_a_coordinator_again(mentor, coordinator):
    actions.take_down_profile(mentor, by=mentor.person)
    actions.submit_profile(mentor, by=mentor.person)
    assert not entry(mentor).listed
    actions.approve_profile(mentor, by=coordinator)
    assert entry(mentor).listed


def test_a_pause_closes_what_is_open_and_is_not_free(mentor, mentee):
    waiting = ask(mentor, mentee)
    until = dt.date(2027, 1, 7)
    actions.pause_profile(mentor, by=mentor.person, until=until)
    waiting.refresh_from_db()
    assert (mentor.paused, mentor.paused_until) == (True, until)
    assert waiting.state == RequestState.SUPERSEDED
    assert (entry(mentor).listed, entry(mentor).free) == (True, False)
    actions.resume_profile(mentor, by=mentor.person)
    assert (mentor.paused, mentor.paused_until) == (False, None)
    assert entry(mentor).free
    assert [code for _from, _to, code in codes(mentor)[-2:]] == ["paused", "resumed"]


def test_only_the_owner_pauses_and_only_once(mentor, coordinator):
    with pytest.raises(NotPermitted):
        actions.pause_profile(mentor, by=coordinator)
    with pytest.raises(StepTaken):
        actions.resume_profile(mentor, by=mentor.person)
    actions.pause_profile(mentor, by=mentor.person)
    with pytest.raises(NotPermitted):
        actions.resume_profile(mentor, by=coordinator)
    with pytest.raises(StepTaken):
        actions.pause_profile(mentor, by=mentor.person)


def test_a_raised_limit_makes_a_full_mentor_free(program, mentor, mentee):
    make_pairing(mentor, mentee)
    assert not entry(mentor).free
    offer(program, mentor.person, limit=2)
    assert entry(mentor).free
    offer(program, mentor.person, limit=1)
    assert not entry(mentor).free
    assert Pairing.objects.open().count() == 1


def test_a_leaver_is_no_longer_shown_and_shown_again_on_return(mentor):
    person = mentor.person
    for active in (False, True):
        person.user.is_active = active
        person.user.save()
        refresh_person(person)
        assert entry(mentor).listed is active


def test_a_new_name_changes_the_order(mentor):
    mentor.person.user.last_name = "Aaberg"
    mentor.person.user.save()
    refresh_person(mentor.person)
    assert entry(mentor).sort_name == "aaberg jonas"


def test_every_visible_change_raises_the_version(program, mentor, mentee):
    steps = [
        lambda: offer(program, mentor.person, about="Other words."),
        lambda: make_mentor(program, "Aylin Demir"),
        lambda: make_pairing(mentor, mentee),
        lambda: actions.pause_profile(MentorProfile.objects.get(pk=mentor.pk), by=mentor.person),
        lambda: actions.take_down_profile(
            MentorProfile.objects.get(pk=mentor.pk), by=mentor.person
        ),
    ]
    for step in steps:
        before = version(program)
        step()
        assert version(program) > before


def test_after_a_save_the_search_finds_the_new_topic(
    text_search, program, mentor, django_capture_on_commit_callbacks, names
):
    with django_capture_on_commit_callbacks(execute=True):
        offer(program, mentor.person, topics=["Sourdough"])
    assert names("?q=sourd") == ["Jonas Wirth"]
    assert names("?q=wikis") == []


def test_a_renamed_topic_or_theme_is_found_by_its_new_name_alone(
    text_search, program, django_capture_on_commit_callbacks, names
):
    theme = make_area("Our intranet")
    topic = make_topic("Team wikis", theme)
    with django_capture_on_commit_callbacks(execute=True):
        make_mentor(program, "Aylin Demir", topics=[topic])
        offer(program, make_person("Not Shown"), topics=[topic])
    assert names("?q=wikis") == names("?q=intranet") == ["Aylin Demir"]
    with django_capture_on_commit_callbacks(execute=True):
        topic.name = "Shared notebooks"
        topic.save()
        theme.title = "Workplace"
        theme.save()
    assert names("?q=notebooks") == names("?q=workplace") == ["Aylin Demir"]
    assert names("?q=wikis") == names("?q=intranet") == []


def test_a_deleted_theme_or_topic_finds_nobody_any_more(
    text_search, program, django_capture_on_commit_callbacks, names
):
    theme = make_area("Our intranet")
    topic = make_topic("Team wikis", theme)
    with django_capture_on_commit_callbacks(execute=True):
        make_mentor(program, "Aylin Demir", topics=[topic, "Podcasts"])
    with django_capture_on_commit_callbacks(execute=True):
        theme.delete()
    assert names("?q=intranet") == []
    assert names("?q=wikis") == ["Aylin Demir"]
    with django_capture_on_commit_callbacks(execute=True):
        topic.delete()
    assert names("?q=wikis") == []
    assert names("?q=podcasts") == ["Aylin Demir"]


def test_after_a_new_name_the_search_finds_it(
    text_search, mentor, django_capture_on_commit_callbacks, names
):
    mentor.person.user.last_name = "Sonnenberg"
    mentor.person.user.save()
    with django_capture_on_commit_callbacks(execute=True):
        refresh_person(mentor.person)
    assert names("?q=sonnen") == ["Jonas Sonnenberg"]

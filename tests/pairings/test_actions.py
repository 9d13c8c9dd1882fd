"""Asking, answering, taking back, lapsing, ending: each step, each refusal."""

import datetime as dt

import pytest
from django.utils import timezone

from tests.factories import ask, make_cohort, make_mentor, make_pairing, make_person, make_program
from wagtail_reverse_mentoring.core.errors import NotPermitted, StepTaken
from wagtail_reverse_mentoring.mentors.actions import pause_profile, take_down_profile
from wagtail_reverse_mentoring.models import DirectoryEntry, Pairing, RequestWords, Transition
from wagtail_reverse_mentoring.pairings import actions, rules
from wagtail_reverse_mentoring.pairings.choices import RequestState

pytestmark = pytest.mark.django_db


def states(subject):
    return [(step.from_state, step.to_state) for step in Transition.objects.of(subject)]


def test_asking_without_a_word_waits_for_the_mentor(mentor, mentee):
    request_ = ask(mentor, mentee)
    assert request_.state == RequestState.AWAITING_ANSWER
    assert states(request_) == [("", "awaiting_answer")]
    assert not RequestWords.objects.exists()


def test_a_message_is_kept_apart_from_the_request(mentor, mentee):
    request_ = ask(mentor, mentee, message="  I'd like to see a wiki.  ")
    assert request_.words.message == "I'd like to see a wiki."


def test_the_deadline_counts_working_days_to_midnight_of_the_program(mentor, mentee):
    friday = dt.datetime(2026, 11, 20, 22, 30, tzinfo=dt.timezone.utc)  # 23:30 in Berlin
    request_ = ask(mentor, mentee, now=friday)
    berlin = timezone.localtime(request_.expires_at, mentor.program.tz)
    assert berlin == dt.datetime(2026, 11, 27, 23, 59, 59, tzinfo=mentor.program.tz)


def test_the_deadline_never_passes_the_end_of_matching(locale, mentee):
    program = make_program(always_open=False)
    cohort = make_cohort(program, starts_in=2)
    request_ = ask(make_mentor(program), mentee)
    assert request_.cohort == cohort
    assert timezone.localtime(
        request_.expires_at, program.tz
    ).date() == cohort.starts_on - dt.timedelta(days=1)


def test_nobody_asks_themselves(mentor):
    with pytest.raises(rules.OwnProfile):
        ask(mentor, mentor.person)


def test_one_open_request_between_two_people(mentor, mentee):
    ask(mentor, mentee)
    with pytest.raises(rules.AlreadyAsked) as refusal:
        ask(mentor, mentee)
    assert str(refusal.value) == "You have already asked Jonas Wirth."


def test_nor_the_other_way_round(program, mentor):
    other = make_mentor(program, "Aylin Demir")
    ask(mentor, other.person)
    with pytest.raises(rules.AskedYou):
        ask(other, mentor.person)


def test_the_limit_of_open_requests(program, mentee):
    for name in ("Jonas Wirth", "Aylin Demir"):
        ask(make_mentor(program, name), mentee)
    with pytest.raises(rules.LimitReached) as refusal:
        ask(make_mentor(program, "Priya Nair"), mentee)
    assert "You have asked 2 mentors already." in str(refusal.value)


def test_a_request_that_was_not_answered_frees_its_slot_by_its_date_alone(program, mentee):
    long_ago = timezone.now() - dt.timedelta(days=30)
    for name in ("Jonas Wirth", "Aylin Demir"):
        ask(make_mentor(program, name), mentee, now=long_ago)
    request_ = ask(make_mentor(program, "Priya Nair"), mentee)
    assert request_.open_slot == 1
    assert mentee.pairingrequests_as_mentee.filter(state=RequestState.EXPIRED).count() == 2


def test_a_full_mentor_cannot_be_asked(mentor, mentee):
    make_pairing(mentor, mentee)
    with pytest.raises(rules.MentorFull):
        ask(mentor, make_person("Rolf Anders"))


def test_a_paused_mentor_cannot_be_asked(mentor, mentee):
    pause_profile(mentor, by=mentor.person)
    with pytest.raises(rules.NotTakingRequests):
        ask(mentor, mentee)


def test_whoever_has_a_mentor_asks_for_no_second(program, mentor, mentee):
    make_pairing(mentor, mentee)
    with pytest.raises(rules.LearnerFull):
        ask(make_mentor(program, "Aylin Demir"), mentee)


def test_the_program_says_who_may_ask(mentor, mentee):
    mentor.program.askers = "groups"
    mentor.program.askers_words = "Heads of department ask."
    mentor.program.save()
    mentor.refresh_from_db()
    with pytest.raises(rules.NotAmongAskers) as refusal:
        ask(mentor, mentee)
    assert str(refusal.value) == "Heads of department ask."


def test_before_matching_the_refusal_names_the_date(locale, mentee):
    program = make_program(always_open=False)
    cohort = make_cohort(program, matching_in=40, starts_in=60)
    with pytest.raises(rules.MatchingLater) as refusal:
        ask(make_mentor(program), mentee)
    assert str(cohort.matching_from.day) in str(refusal.value)


def test_outside_any_round_nobody_asks(locale, mentee):
    program = make_program(always_open=False)
    with pytest.raises(rules.MatchingClosed):
        ask(make_mentor(program), mentee)


def test_yes_takes_a_place_of_both(mentor, mentee):
    request_ = ask(mentor, mentee)
    pairing = actions.accept_request(request_, by=mentor.person)
    assert (pairing.mentor_seat, pairing.mentee_seat) == (1, 1)
    assert states(request_)[-1] == ("awaiting_answer", "accepted")
    mentor.places.refresh_from_db()
    assert mentor.places.taken == 1
    assert not DirectoryEntry.objects.get(profile=mentor).free


def test_only_the_one_who_was_asked_says_yes(mentor, mentee, coordinator):
    request_ = ask(mentor, mentee)
    for other in (mentee, coordinator):
        with pytest.raises(NotPermitted):
            actions.accept_request(request_, by=other)
    assert not Pairing.objects.exists()


def test_a_second_yes_changes_nothing(mentor, mentee):
    request_ = ask(mentor, mentee)
    stale = type(request_).objects.get(pk=request_.pk)
    actions.accept_request(request_, by=mentor.person)
    with pytest.raises((StepTaken, rules.YouAreFull)):
        actions.accept_request(stale, by=mentor.person)
    assert Pairing.objects.count() == 1
    mentor.places.refresh_from_db()
    assert mentor.places.taken == 1


def test_yes_after_the_date_is_too_late(mentor, mentee):
    request_ = ask(mentor, mentee, now=timezone.now() - dt.timedelta(days=30))
    with pytest.raises(rules.TooLate):
        actions.accept_request(request_, by=mentor.person)


def test_yes_supersedes_what_can_no_longer_come_true(program, mentor, mentee):
    other_mentor = make_mentor(program, "Aylin Demir")
    accepted = ask(mentor, mentee)
    same_mentee = ask(other_mentor, mentee)
    same_mentor = ask(mentor, make_person("Rolf Anders"))
    unrelated = ask(other_mentor, make_person("Anita Berg"))
    actions.accept_request(accepted, by=mentor.person)
    for request_ in (same_mentee, same_mentor, unrelated):
        request_.refresh_from_db()
    assert same_mentee.state == same_mentor.state == RequestState.SUPERSEDED
    assert unrelated.state == RequestState.AWAITING_ANSWER


def test_no_keeps_its_reason_to_itself_and_frees_the_slot(mentor, mentee):
    request_ = ask(mentor, mentee)
    actions.decline_request(request_, by=mentor.person, reason="no_time")
    assert request_.state == RequestState.DECLINED
    assert request_.open_key is request_.open_slot is None
    assert Transition.objects.of(request_).last().code == ""


def test_no_and_a_pause_in_one_step(mentor, mentee):
    request_ = ask(mentor, mentee)
    waiting = ask(mentor, make_person("Rolf Anders"))
    actions.decline_request(request_, by=mentor.person, pause=True)
    mentor.refresh_from_db()
    waiting.refresh_from_db()
    assert mentor.paused
    assert waiting.state == RequestState.SUPERSEDED


def test_taking_back(mentor, mentee):
    request_ = ask(mentor, mentee)
    with pytest.raises(NotPermitted):
        actions.withdraw_request(request_, by=mentor.person)
    actions.withdraw_request(request_, by=mentee)
    assert request_.state == RequestState.WITHDRAWN
    with pytest.raises(StepTaken):
        actions.withdraw_request(request_, by=mentee)
    assert ask(mentor, mentee)


def test_lapsing_touches_only_what_is_past_its_date(program, mentor, mentee):
    old = ask(mentor, mentee, now=timezone.now() - dt.timedelta(days=30))
    fresh = ask(mentor, make_person("Rolf Anders"))
    assert actions.expire_requests() == 1
    assert actions.expire_requests() == 0
    old.refresh_from_db()
    fresh.refresh_from_db()
    assert (old.state, fresh.state) == (RequestState.EXPIRED, RequestState.AWAITING_ANSWER)


def test_a_mentor_who_leaves_the_directory_leaves_nobody_waiting(mentor, mentee):
    request_ = ask(mentor, mentee)
    take_down_profile(mentor, by=mentor.person)
    request_.refresh_from_db()
    assert request_.state == RequestState.SUPERSEDED


def test_either_ends_a_pairing_and_both_are_free_again(mentor, mentee):
    pairing = make_pairing(mentor, mentee)
    with pytest.raises(NotPermitted):
        actions.end_pairing(pairing, by=make_person("Rolf Anders"))
    actions.end_pairing(pairing, by=mentee)
    with pytest.raises(StepTaken):
        actions.end_pairing(pairing, by=mentor.person)
    mentor.places.refresh_from_db()
    assert mentor.places.taken == 0
    assert DirectoryEntry.objects.get(profile=mentor).free
    assert make_pairing(mentor, mentee).mentor_seat == 1


def test_help_keeps_exactly_what_was_typed(program, mentee):
    call = actions.call_for_help(program, by=mentee, words="We can't find a date.")
    assert call.words == "We can't find a date."
    assert states(call) == [("", "asked")]


def test_without_a_mailbox_there_is_no_call_for_help(program, mentee):
    program.help_email = ""
    with pytest.raises(rules.NoHelpMailbox):
        actions.call_for_help(program, by=mentee, words="Anybody?")


def test_before_the_program_opens_no_call_for_help_leaves(locale, mentee):
    with pytest.raises(rules.NoHelpMailbox):
        actions.call_for_help(make_program(opened=False), by=mentee, words="Anybody?")

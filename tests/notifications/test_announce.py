"""From steps to messages: once, nothing lost, nothing for what never happened."""

import threading

import pytest
from django.contrib.auth.models import AnonymousUser
from django.db import connection, transaction
from django.test.utils import CaptureQueriesContext

from tests.factories import ask, make_mentor, make_pairing, make_person, make_program, offer
from wagtail_reverse_mentoring.core.signals import step_taken
from wagtail_reverse_mentoring.mentors import actions as mentors
from wagtail_reverse_mentoring.models import Message, Participant, Transition
from wagtail_reverse_mentoring.notifications import actions
from wagtail_reverse_mentoring.notifications.actions import (
    announce,
    announce_pending,
    choose_mail,
    mark_read,
)
from wagtail_reverse_mentoring.notifications.badge import unread_count
from wagtail_reverse_mentoring.pairings import actions as pairings

db = pytest.mark.django_db
really_commits = pytest.mark.django_db(transaction=True)


def kinds_of(person):
    notices = Message.objects.notices_of(person)
    return [(notice.kind, notice.read_at is not None) for notice in notices]


@db
def test_announced_twice_told_once(mentor, mentee):
    ask(mentor, mentee)
    steps = list(Transition.objects.unannounced())
    assert announce(steps) == len(steps)
    assert announce(steps) == 0
    assert Message.objects.filter(kind="request_asked").count() == 2


@db
def test_even_a_step_that_was_unmarked_by_hand_is_told_once(mentor, mentee):
    ask(mentor, mentee)
    announce_pending()
    before = set(Message.objects.values_list("uuid"))
    Transition.objects.update(announced_at=None)
    announce_pending()
    assert set(Message.objects.values_list("uuid")) == before


@really_commits
def test_two_workers_at_once_tell_once(mentor, mentee):
    ask(mentor, mentee)
    Message.objects.all().delete()
    Transition.objects.update(announced_at=None)
    start, counts = threading.Barrier(4), []

    def work():
        start.wait()
        counts.append(announce_pending())
        connection.close()

    workers = [threading.Thread(target=work) for _number in range(4)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    assert sum(counts) == Transition.objects.count()
    assert Message.objects.filter(kind="request_asked", channel="mail").count() == 1


@really_commits
def test_a_step_that_commits_is_told_at_once_in_the_intranet(mentor, mentee):
    ask(mentor, mentee)
    notice = Message.objects.notices_of(mentor.person).get(kind="request_asked")
    assert notice.state == "delivered"
    assert Message.objects.get(kind="request_asked", channel="mail").state == "queued"


@really_commits
def test_a_step_that_is_rolled_back_tells_nobody(mentor, mentee):
    before = Message.objects.count()
    with transaction.atomic():
        ask(mentor, mentee)
        transaction.set_rollback(True)
    announce_pending()
    assert Message.objects.count() == before


@really_commits
def test_what_the_signal_missed_the_sweep_finds(mentor, mentee, monkeypatch):
    monkeypatch.setattr(step_taken, "receivers", [])
    ask(mentor, mentee)
    assert not Message.objects.filter(kind="request_asked").exists()
    announce_pending()
    assert Message.objects.filter(kind="request_asked").count() == 2


@db
def test_the_sweep_takes_any_number_in_batches(mentor, mentee, monkeypatch):
    monkeypatch.setattr("wagtail_reverse_mentoring.notifications.actions.BATCH", 2)
    for _time in range(3):
        pairings.withdraw_request(ask(mentor, mentee), by=mentee)
    announce_pending()
    assert not Transition.objects.unannounced().exists()
    assert (
        len(kinds_of(mentor.person)) == 7
    )  # their profile is live, three times asked and taken back


@db
def test_a_program_that_is_not_open_tells_nobody(locale):
    program = make_program(opened=False)
    coordinator = program.coordinators.get()
    profile = offer(program, coordinator)
    program.coordinators.add(make_person("Stephen Hale"))
    mentors.submit_profile(profile, by=coordinator)
    announce_pending()
    assert not Message.objects.exists()
    assert not Transition.objects.unannounced().exists()


@db
def test_a_step_whose_row_is_gone_is_ticked_off(mentor, mentee):
    request_ = ask(mentor, mentee)
    request_.delete()
    announce_pending()
    assert not Message.objects.filter(kind="request_asked").exists()
    assert not Transition.objects.unannounced().exists()


@db
def test_one_bad_step_does_not_silence_the_others(program, mentor, mentee, monkeypatch, caplog):
    first, second = ask(mentor, mentee), ask(make_mentor(program, "Aylin Demir"), mentee)
    bad = Transition.objects.of(first).get()
    tell = actions.lines_for
    monkeypatch.setattr(actions, "lines_for", lambda step: 1 / 0 if step == bad else tell(step))
    announce_pending()
    assert Message.objects.filter(receiver=second.mentor, kind="request_asked").exists()
    assert [*Transition.objects.unannounced()] == [bad]
    assert f"Step {bad.pk} was not announced: ZeroDivisionError" in caplog.text


@db
def test_whoever_wants_no_mail_finds_notices_in_the_intranet(program, mentor, mentee):
    choose_mail(program, by=mentor.person, mail=False)
    ask(mentor, mentee)
    announce_pending()
    assert {m.channel for m in Message.objects.filter(kind="request_asked")} == {"intranet"}


@db
def test_a_coordinator_who_never_took_part_can_choose_too(program, coordinator):
    choose_mail(program, by=coordinator, mail=False)
    assert not Participant.objects.get(person=coordinator).mail


@db
def test_a_program_that_sends_no_mail_still_passes_on_a_call_for_help(program, mentor, mentee):
    type(program).objects.update(sends_mail=False)
    ask(mentor, mentee)
    pairings.call_for_help(program, by=mentee, words="Where do we meet?")
    announce_pending()
    assert {m.channel for m in Message.objects.filter(kind="request_asked")} == {"intranet"}
    assert Message.objects.get(kind="help_asked").channel == "mail"


@db
def test_a_site_without_a_mail_channel_makes_no_mails(settings, mentor, mentee):
    settings.WAGTAIL_REVERSE_MENTORING = {"CHANNELS": {"mail": None}}
    ask(mentor, mentee)
    announce_pending()
    assert {m.channel for m in Message.objects.all()} == {"intranet"}


@db
def test_and_says_that_a_call_for_help_has_nowhere_to_go(settings, program, mentee, caplog):
    settings.WAGTAIL_REVERSE_MENTORING = {"CHANNELS": {"mail": None}}
    pairings.call_for_help(program, by=mentee, words="Where do we meet?")
    announce_pending()
    message = Message.objects.get()
    assert message.state == "undelivered"
    assert f"Message {message.uuid} has nowhere to go: CHANNELS has no mail." in caplog.text
    assert not Transition.objects.unannounced().exists()


@db
def test_answering_a_request_reads_its_notice(program, mentor, mentee):
    make_mentor(program, "Aylin Demir")
    request_ = ask(mentor, mentee)
    announce_pending()
    assert ("request_asked", False) in kinds_of(mentor.person)
    pairings.decline_request(request_, by=mentor.person)
    announce_pending()
    assert ("request_asked", True) in kinds_of(mentor.person)


@db
def test_a_notice_overtaken_by_a_newer_one_is_read(mentor, mentee):
    pairings.withdraw_request(ask(mentor, mentee), by=mentee)
    announce_pending()
    latest = kinds_of(mentor.person)[:2]
    assert latest == [("request_withdrawn", False), ("request_asked", True)]


@db
def test_one_coordinator_approves_and_the_others_have_nothing_to_do(program, coordinator):
    deputy = make_person("Stephen Hale")
    program.coordinators.add(deputy)
    make_mentor(program, "Jonas Wirth")
    announce_pending()
    for person in program.coordinators.all():
        assert kinds_of(person) == [("profile_submitted", True)]


@db
def test_other_requests_stay_unread(program, mentor, mentee):
    request_ = ask(make_mentor(program, "Priya Nair", limit=3), mentee)
    ask(request_.mentor_profile, make_person("Rolf Anders"))
    announce_pending()
    pairings.withdraw_request(request_, by=mentee)
    announce_pending()
    unread = Message.objects.notices_of(request_.mentor).unread()
    assert sorted(unread.values_list("kind", flat=True)) == [
        "profile_listed",
        "request_asked",
        "request_withdrawn",
    ]


@db
def test_nobody_reads_the_notices_of_others(mentor, mentee):
    make_pairing(mentor, mentee)
    announce_pending()
    everything = Message.objects.all()
    assert mark_read(mentee, everything) == 1
    assert unread_count(mentee.user) == 0
    assert unread_count(mentor.person.user) == 1  # their profile is live
    assert mark_read(mentee, everything) == 0


@db
def test_the_number_at_the_bell_costs_one_query(django_assert_num_queries, mentor, mentee):
    ask(mentor, mentee)
    announce_pending()
    user = mentor.person.user
    with django_assert_num_queries(1):
        assert unread_count(user) == 2
    with django_assert_num_queries(0):
        assert unread_count(None) == 0
        assert unread_count(AnonymousUser()) == 0


@db
def test_the_page_and_the_bell_of_somebody_without_a_user_are_empty(mentor, mentee):
    ask(mentor, mentee)
    announce_pending()
    mentor.person.user.delete()
    mentor.person.refresh_from_db()
    assert kinds_of(mentor.person) == []


@db
def test_the_number_of_queries_does_not_grow_with_the_people(program, mentor, mentee):
    def queries_to_plan(steps):
        with CaptureQueriesContext(connection) as queries:
            announce(steps)
        return sum("is_superuser" in query["sql"] for query in queries)

    ask(mentor, mentee)
    few = queries_to_plan(Transition.objects.unannounced())
    for name in ("Rolf Anders", "Priya Nair", "Aylin Demir"):
        ask(make_mentor(program, f"Jonas {name}"), make_person(name))
    assert queries_to_plan(Transition.objects.unannounced()) == few


@db
def test_an_edit_leaves_a_profile_waiting_for_approval(program, coordinator, clean_slate):
    profile = offer(program, make_person("Rolf Anders"))
    mentors.submit_profile(profile, by=profile.person)
    announce_pending()
    offer(program, profile.person, limit=2)
    announce_pending()
    assert ("profile_submitted", False) in kinds_of(coordinator)

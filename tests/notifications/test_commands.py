"""The two commands: send what is due, do what time does."""

import datetime as dt
import os
import signal
import threading

import pytest
from django.core.management import CommandError, call_command
from django.db import OperationalError
from django.utils import timezone

from tests.factories import ask
from wagtail_reverse_mentoring.core import clock
from wagtail_reverse_mentoring.management.commands import send_mentoring_notifications
from wagtail_reverse_mentoring.models import Message, Transition

pytestmark = pytest.mark.django_db

SEND, SCHEDULE = "send_mentoring_notifications", "run_mentoring_schedule"


def test_cron_has_nothing_to_mail_unless_asked(mentor, mentee, clean_slate, mail_server, capsys):
    clean_slate()
    ask(mentor, mentee)
    call_command(SEND)
    call_command(SCHEDULE)
    assert capsys.readouterr() == ("", "")
    assert mail_server.only()


def test_sending_says_how_many_and_then_nothing(mentor, mentee, clean_slate, mail_server, capsys):
    clean_slate()
    ask(mentor, mentee)
    call_command(SEND, verbosity=2)
    assert capsys.readouterr().out == "1 message sent.\n"
    call_command(SEND, verbosity=2)
    assert capsys.readouterr().out == ""
    assert mail_server.only()


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_the_loop_sends_until_it_is_stopped(
    mentor, mentee, clean_slate, mail_server, capsys, number
):
    clean_slate()
    ask(mentor, mentee)
    before = signal.getsignal(number)
    stop = threading.Timer(1, os.kill, [os.getpid(), number])
    stop.start()
    try:
        call_command(SEND, loop=0.1)
    finally:
        stop.cancel()
    assert signal.getsignal(number) == before
    assert capsys.readouterr().out == "1 message sent.\n"


def test_the_loop_survives_a_database_that_is_away(monkeypatch, capsys):
    calls = []

    def away():
        calls.append(1)
        if len(calls) == 3:
            os.kill(os.getpid(), signal.SIGTERM)
        raise OperationalError("secret words")

    monkeypatch.setattr(send_mentoring_notifications, "announce_pending", away)
    call_command(SEND, loop=0.01)
    assert len(calls) == 3
    errors = capsys.readouterr().err
    assert "OperationalError" in errors
    assert "secret words" not in errors


def test_the_schedule_lets_requests_lapse_and_says_so(mentor, mentee, capsys):
    ask(mentor, mentee, now=timezone.now() - dt.timedelta(days=30))
    call_command(SCHEDULE, verbosity=2)
    assert "requests lapsed: 1\n" in capsys.readouterr().out
    call_command(SCHEDULE, verbosity=2)
    assert "requests lapsed: 0\n" in capsys.readouterr().out
    assert Transition.objects.filter(to_state="expired").count() == 1
    assert not Message.objects.filter(channel="mail", state="delivered").exists()


def test_one_failing_job_does_not_stop_the_others(monkeypatch, capsys, caplog):
    jobs = dict(clock._jobs)
    jobs["always fails"] = clock.Job("always fails", lambda now: 1 / 0, order=1)
    monkeypatch.setattr(clock, "_jobs", jobs)
    with pytest.raises(CommandError, match="always fails"):
        call_command(SCHEDULE, verbosity=2)
    assert "requests lapsed: 0" in capsys.readouterr().out
    assert "always fails" in caplog.text

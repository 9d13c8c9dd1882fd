"""What an installer gets wrong about mail."""

import django
from django.core.checks import run_checks

from wagtail_reverse_mentoring.core.conf import mentoring_settings
from wagtail_reverse_mentoring.notifications.checks import check_mail_channel, check_mail_timeout

ADAPTER = "wagtail_reverse_mentoring.people.adapter.PeopleAdapter"


def test_a_channel_of_ones_own_stands_beside_ours(settings):
    settings.WAGTAIL_REVERSE_MENTORING = {"CHANNELS": {"chat": ADAPTER}}
    assert mentoring_settings.CHANNELS.keys() == {"intranet", "mail", "chat"}
    assert check_mail_channel() == []


def test_a_channel_of_ones_own_replaces_ours_by_its_name(settings):
    settings.WAGTAIL_REVERSE_MENTORING = {"CHANNELS": {"mail": ADAPTER}}
    assert mentoring_settings.CHANNELS["mail"] == ADAPTER
    assert check_mail_channel() == []


def test_none_switches_mail_off_and_calls_for_help_with_it(settings):
    settings.WAGTAIL_REVERSE_MENTORING = {"CHANNELS": {"mail": None}}
    assert mentoring_settings.CHANNELS.keys() == {"intranet"}
    [problem] = check_mail_channel()
    assert problem.id == "wagtail_reverse_mentoring.W009"
    assert "calls for help" in problem.msg


def test_a_mail_server_needs_a_timeout_where_it_is_live(settings):
    if django.VERSION >= (6, 1):
        # Its MAILERS say it each for themselves; there is no one setting to look at.
        assert check_mail_timeout() == []
        return
    settings.EMAIL_TIMEOUT = None
    [problem] = check_mail_timeout()
    assert problem.id == "wagtail_reverse_mentoring.W010"
    tags = ["wagtail_reverse_mentoring"]
    assert problem not in run_checks(tags=tags)
    assert problem in run_checks(tags=tags, include_deployment_checks=True)
    settings.EMAIL_TIMEOUT = 30
    assert check_mail_timeout() == []

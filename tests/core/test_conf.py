"""The settings dict: defaults, what the site says, names nobody knows."""

from pathlib import Path

import pytest
from django.test import override_settings

from wagtail_reverse_mentoring.core.conf import DEFAULTS, mentoring_settings


def test_a_site_that_says_nothing_gets_the_defaults():
    with override_settings(WAGTAIL_REVERSE_MENTORING={}):
        assert {name: getattr(mentoring_settings, name) for name in DEFAULTS} == DEFAULTS


def test_what_the_site_says_holds_and_the_rest_stays():
    with override_settings(WAGTAIL_REVERSE_MENTORING={"BASE_TEMPLATE": "layout.html"}):
        assert mentoring_settings.BASE_TEMPLATE == "layout.html"
        assert mentoring_settings.SHOW_MESSAGES is DEFAULTS["SHOW_MESSAGES"]


def test_a_change_of_settings_is_noticed_and_undone():
    before = mentoring_settings.ADMIN_MENU_ORDER
    with override_settings(WAGTAIL_REVERSE_MENTORING={"ADMIN_MENU_ORDER": 7}):
        assert mentoring_settings.ADMIN_MENU_ORDER == 7
    restored = mentoring_settings.ADMIN_MENU_ORDER
    assert restored == before


def test_other_settings_leave_it_alone():
    with override_settings(WAGTAIL_REVERSE_MENTORING={"ADMIN_MENU_ORDER": 7}, DEBUG=True):
        assert mentoring_settings.ADMIN_MENU_ORDER == 7


def test_an_unknown_name_is_an_error_that_says_so():
    with pytest.raises(AttributeError, match="WAGTAIL_REVERSE_MENTORING has no setting 'COLOUR'"):
        mentoring_settings.COLOUR  # noqa: B018 -- the access is the test


def test_the_documentation_names_every_setting():
    page = (Path(__file__).parents[2] / "docs" / "installing.md").read_text()
    assert [name for name in DEFAULTS if f"| `{name}` |" not in page] == []

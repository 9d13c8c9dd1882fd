"""What an installer gets wrong: each check speaks up, and each keeps quiet where all is well."""

import copy

import pytest
from django.conf import settings
from django.core import checks
from django.test import override_settings
from django.urls import path
from django.utils.functional import lazystr
from django.views.generic import View

from wagtail_reverse_mentoring.core import checks as ours

urlpatterns = [path("sign-in/", View.as_view(), name="sign-in")]
HERE = "tests.core.test_checks"


def ids(problems):
    return [problem.id.rpartition(".")[2] for problem in problems]


def says(**values):
    return override_settings(WAGTAIL_REVERSE_MENTORING=values)


def templates(processors=None, **files):
    """The TEMPLATES setting with some files in memory, and context processors of its own."""
    [engine] = copy.deepcopy(settings.TEMPLATES)
    engine["APP_DIRS"] = False
    engine["OPTIONS"]["loaders"] = [
        (
            "django.template.loaders.locmem.Loader",
            {f"{name}.html": text for name, text in files.items()},
        ),
        "django.template.loaders.app_directories.Loader",
    ]
    if processors is not None:
        engine["OPTIONS"]["context_processors"] = processors
    return override_settings(TEMPLATES=[engine])


def test_every_problem_has_a_hint_and_an_id_of_its_own():
    with (
        says(
            COLOUR="red", PEOPLE_ADAPTER="no.where", CHANNELS={"x": "no.where"}, BASE_TEMPLATE="x"
        ),
        override_settings(ROOT_URLCONF=HERE, LOGIN_URL="nowhere", WAGTAILADMIN_BASE_URL=""),
        templates(processors=[]),
    ):
        problems = [
            problem
            for check in (
                ours.check_setting_names,
                ours.check_dotted_paths,
                ours.check_urls,
                ours.check_base_template,
                ours.check_login_url,
                ours.check_base_url,
                ours.check_request_processor,
            )
            for problem in check()
        ]
    assert ids(problems) == ["E001", "E002", "E003", "W001", "W002", "W004", "W008", "W005"]
    assert all(problem.hint for problem in problems)


@pytest.mark.django_db  # since Django 6.1 a tag brings its database checks along
def test_the_suite_itself_passes_all_of_them():
    assert checks.run_checks(tags=["wagtail_reverse_mentoring"]) == []


def test_a_setting_with_a_typing_mistake_names_the_one_that_was_meant():
    with says(BASE_TEMPLAET="base.html"):
        [problem] = ours.check_setting_names()
    assert problem.level == checks.ERROR
    assert "'BASE_TEMPLAET'" in problem.msg
    assert problem.hint == "Did you mean 'BASE_TEMPLATE'?"


def test_a_setting_like_none_of_ours_gets_the_list():
    with says(COLOUR="red"):
        [problem] = ours.check_setting_names()
    assert "BASE_TEMPLATE" in problem.hint


def test_known_settings_are_fine():
    with says(BASE_TEMPLATE=None, SHOW_MESSAGES=False):
        assert ours.check_setting_names() == []


def test_an_adapter_that_is_not_there():
    with says(PEOPLE_ADAPTER="intranet.people.Adapter"):
        [problem] = ours.check_dotted_paths()
    assert problem.id == "wagtail_reverse_mentoring.E002"
    assert "PEOPLE_ADAPTER" in problem.msg


@pytest.mark.parametrize("path_", ["", "Adapter", None, "os.path.nothing"])
def test_an_adapter_that_is_no_path_at_all(path_):
    with says(PEOPLE_ADAPTER=path_):
        assert "E002" in ids(ours.check_dotted_paths())


def test_a_channel_that_is_not_there_is_named():
    here = "wagtail_reverse_mentoring.people.adapter.PeopleAdapter"
    with says(CHANNELS={"intranet": here, "chat": "intranet.chat.Channel"}):
        [problem] = ours.check_dotted_paths()
    assert problem.id == "wagtail_reverse_mentoring.E003"
    assert "CHANNELS['chat']" in problem.msg


def test_the_paths_we_ship_can_be_imported():
    with says():
        assert ours.check_dotted_paths() == []


@pytest.fixture
def without(monkeypatch):
    """Make one app count as not installed."""
    installed = ours.apps.is_installed

    def leave_out(name):
        monkeypatch.setattr(ours.apps, "is_installed", lambda app: app != name and installed(app))

    return leave_out


def test_modeladmin_is_needed(without):
    assert ours.check_apps() == []
    without("wagtail_modeladmin")
    assert ids(ours.check_apps()) == ["E004"]


def test_our_pages_need_the_base_page_of_wagtail(without):
    with override_settings(WAGTAIL_PAGE_MODEL="intranet.BasePage"):
        assert ids(ours.check_apps()) == ["E005"]
        without("wagtail_reverse_mentoring.pages")
        assert ours.check_apps() == []


def test_addresses_that_were_forgotten():
    assert ours.check_urls() == []
    with override_settings(ROOT_URLCONF=HERE):
        assert ids(ours.check_urls()) == ["W001"]


def test_a_base_template_that_is_not_there():
    with says(BASE_TEMPLATE="intranet/nowhere.html"):
        [problem] = ours.check_base_template()
    assert problem.id == "wagtail_reverse_mentoring.W002"
    assert "TemplateDoesNotExist" in problem.msg


def test_a_base_template_with_other_blocks_lists_them():
    with (
        says(BASE_TEMPLATE="layout.html"),
        templates(layout="{% block main_content %}{% endblock %}{% block js %}{% endblock %}"),
    ):
        [problem] = ours.check_base_template()
    assert "js, main_content" in problem.msg


def test_a_base_template_without_any_block():
    with says(BASE_TEMPLATE="layout.html"), templates(layout="<p>Closed</p>"):
        [problem] = ours.check_base_template()
    assert "none" in problem.msg


@pytest.mark.parametrize(
    "layout",
    [
        "{% block content %}{% endblock %}",
        "{% if user %}<main>{% block content %}{% endblock %}</main>{% endif %}",
        "{% block body %}{% block content %}{% endblock %}{% endblock %}",
        "{% extends 'root.html' %}{% block head %}{% endblock %}",
        "{% extends theme %}",
    ],
)
def test_a_base_template_that_has_the_block_or_may_have_it(layout):
    root = "<main>{% block content %}{% endblock %}</main>"
    with says(BASE_TEMPLATE="layout.html"), templates(layout=layout, root=root):
        assert ours.check_base_template() == []


def test_a_broken_base_template():
    with says(BASE_TEMPLATE="layout.html"), templates(layout="{% block content %}"):
        [problem] = ours.check_base_template()
    assert "TemplateSyntaxError" in problem.msg


def test_no_base_template_means_our_own():
    with says():
        assert ours.check_base_template() == []


@pytest.mark.parametrize(
    ("mode", "found"), [("IMMEDIATE", []), ("DEFERRED", ["W003"]), (None, ["W003"])]
)
def test_sqlite_without_its_write_lock(monkeypatch, mode, found):
    connection = ours.connections["default"]
    monkeypatch.setitem(
        connection.settings_dict, "OPTIONS", {"transaction_mode": mode} if mode else {}
    )
    monkeypatch.setattr(connection, "vendor", "sqlite")
    assert ids(ours.check_sqlite()) == found


def test_another_database_is_not_asked(monkeypatch):
    connection = ours.connections["default"]
    monkeypatch.setitem(connection.settings_dict, "OPTIONS", {})
    monkeypatch.setattr(connection, "vendor", "postgresql")
    assert ours.check_sqlite() == []


@pytest.mark.parametrize(
    ("login", "found"),
    [
        ("sign-in", []),
        ("/sign-in/", []),
        ("/sign-in/?with=badge", []),
        (lazystr("/sign-in/"), []),
        ("https://login.brandt-hale.example/", []),
        ("nowhere", ["W004"]),
        ("/nowhere/", ["W004"]),
    ],
)
def test_where_people_sign_in(login, found):
    with override_settings(ROOT_URLCONF=HERE, LOGIN_URL=login, WAGTAIL_FRONTEND_LOGIN_URL=None):
        assert ids(ours.check_login_url()) == found


def test_the_login_page_of_wagtail_comes_first():
    with override_settings(
        ROOT_URLCONF=HERE, LOGIN_URL="nowhere", WAGTAIL_FRONTEND_LOGIN_URL="/sign-in/"
    ):
        assert ours.check_login_url() == []


@pytest.mark.parametrize("login", ["/accounts/login/", "/sign-on/", "/sign-on/?with=badge"])
def test_a_login_page_is_missing_although_wagtail_answers_every_address(login):
    with override_settings(LOGIN_URL=login):
        [problem] = ours.check_login_url()
    assert problem.id == "wagtail_reverse_mentoring.W004"
    assert login in problem.msg
    assert "urls.py" in problem.hint


@pytest.mark.parametrize("login", ["wagtailcore_login", "wagtailadmin_login", "/admin/login/"])
def test_the_ways_in_that_wagtail_brings_are_fine(login):
    with override_settings(LOGIN_URL=login):
        assert ours.check_login_url() == []


def test_a_project_without_addresses_of_its_own_is_not_asked_for_them():
    with override_settings():
        del settings.ROOT_URLCONF
        assert ours.check_urls() == []
        assert ours.check_login_url() == []


@pytest.mark.parametrize(
    ("url", "found"),
    [
        ("https://intranet.brandt-hale.example", []),
        ("http://127.0.0.1:8000", []),
        ("https://intranet.example.com", []),
        ("http://example.com", ["W008"]),
        ("https://www.example.com/intranet", ["W008"]),
        ("", ["W008"]),
        (None, ["W008"]),
    ],
)
def test_mails_must_link_to_this_site(url, found):
    with override_settings(WAGTAILADMIN_BASE_URL=url):
        assert ids(ours.check_base_url()) == found


def test_a_base_url_that_was_never_set():
    with override_settings():
        del settings.WAGTAILADMIN_BASE_URL
        [problem] = ours.check_base_url()
    assert "mails" in problem.msg


def test_the_request_must_be_in_the_context_of_templates():
    assert ours.check_request_processor() == []
    with templates(processors=["django.contrib.auth.context_processors.auth"]):
        assert ids(ours.check_request_processor()) == ["W005"]

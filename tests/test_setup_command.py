"""`manage.py setup_reverse_mentoring`: what it makes, what it leaves alone, what it refuses."""

import datetime as dt
from io import StringIO

import pytest
from django.contrib.auth.models import Group
from django.core.management import CommandError, call_command
from django.test import RequestFactory
from wagtail.models import Locale, Page, PageViewRestriction, Site

from tests.factories import make_person, make_program, make_user
from wagtail_reverse_mentoring.core.faces import lets_in
from wagtail_reverse_mentoring.models import (
    Cohort,
    Message,
    Module,
    Person,
    Program,
    Topic,
    TopicArea,
    Transition,
)
from wagtail_reverse_mentoring.pages.models import MentorDirectoryPage, ProgramPage

pytestmark = pytest.mark.django_db

COUNTED = [
    Program,
    Cohort,
    Module,
    TopicArea,
    Topic,
    Group,
    Person,
    Page,
    PageViewRestriction,
    Transition,
]
DATES = {
    "recruiting": "2027-01-11",
    "matching": "2027-02-01",
    "start": "2027-03-01",
    "end": "2027-08-31",
}


def run(*args, **options):
    out = StringIO()
    call_command("setup_reverse_mentoring", *args, stdout=out, **options)
    return out.getvalue()


def counts():
    return {model.__name__: model.objects.count() for model in COUNTED}


@pytest.fixture
def home(locale):
    return Site.objects.get(is_default_site=True).root_page


@pytest.fixture
def marie(db):
    return make_user("Marie Lefort", username="marie")


def test_it_makes_a_program_that_is_not_open(locale):
    run()
    program = Program.objects.get()
    assert (program.name, program.slug) == ("Reverse mentoring", "reverse-mentoring")
    assert not program.is_open
    assert program.language == "en"


def test_nobody_but_its_coordinators_and_superusers_knows_of_it(locale, marie):
    run(coordinator=["marie"])
    employee, boss = make_user("Ada Byron"), make_user("Root Admin", is_superuser=True)
    assert list(Program.objects.visible_to(employee)) == []
    assert Program.objects.visible_to(marie).count() == 1
    assert Program.objects.visible_to(boss).count() == 1


def test_three_modules_five_themes_and_thirty_topics_each_with_its_theme(locale):
    run()
    assert list(Module.objects.values_list("title", flat=True)) == [
        "The basics",
        "Use it at work",
        "A project of your own",
    ]
    assert TopicArea.objects.count() == 5
    assert Topic.objects.count() == 30
    assert not Topic.objects.filter(area=None).exists()
    assert {area.topics.count() for area in TopicArea.objects.all()} == {6}


def test_the_round_is_always_open_unless_dates_are_given(locale):
    run()
    cohort = Cohort.objects.get()
    assert cohort.always_open
    assert cohort.name == "Always open"


def test_or_it_has_the_dates_that_are_given(locale):
    run(**DATES)
    cohort = Cohort.objects.get()
    assert not cohort.always_open
    assert cohort.name == "March 2027"
    assert cohort.starts_on == dt.date(2027, 3, 1)
    assert cohort.ends_on == dt.date(2027, 8, 31)


def test_the_group_of_coordinators_is_there_and_they_are_in_it(locale, marie):
    run(coordinator=["marie"])
    group = Group.objects.get(name="Mentoring coordinators")
    assert group in marie.groups.all()
    assert Program.objects.get().coordinators.get().user == marie
    assert marie.has_perm("wagtailadmin.access_admin")


def test_coordinators_are_found_by_user_name_or_mail(locale, marie):
    other = make_user("Tomasz Nowak")
    run(coordinator=["marie", other.email.upper()])
    assert Program.objects.get().coordinators.count() == 2


def test_below_a_parent_it_makes_two_drafts(home):
    run(parent=str(home.pk))
    page, directory = ProgramPage.objects.get(), MentorDirectoryPage.objects.get()
    assert not page.live
    assert not directory.live
    assert page.get_parent() == home
    assert directory.get_parent().specific == page
    assert page.program == directory.program == Program.objects.get()
    assert page.show_in_menus
    assert [block.block_type for block in page.body][:2] == ["opening", "steps"]
    assert page.get_latest_revision_as_object().body


@pytest.mark.parametrize("parent", ["home", "/", "/home/"])
def test_the_parent_may_be_a_slug_or_a_path(home, parent):
    run(parent=parent)
    assert ProgramPage.objects.get().get_parent() == home


def test_the_parent_may_be_a_path_deeper_down(home):
    child = home.add_child(instance=Page(title="Learning", slug="learning"))
    run(parent="/learning/")
    assert ProgramPage.objects.get().get_parent().pk == child.pk


def test_its_pages_let_in_whoever_is_signed_in(home):
    run(parent="home")
    page = ProgramPage.objects.get()
    assert page.get_view_restrictions().get().restriction_type == PageViewRestriction.LOGIN
    assert list(MentorDirectoryPage.objects.get().get_view_restrictions()) == list(
        page.get_view_restrictions()
    )


def test_or_the_groups_of_the_audience(home):
    leaders = Group.objects.create(name="Leaders")
    program = make_program(opened=False, slug="leaders", audience="groups")
    program.audience_groups.add(leaders)
    run(slug="leaders", parent="home")
    page = ProgramPage.objects.get()
    request = RequestFactory().get("/")
    request.user = make_user("Ada Byron")
    assert not lets_in(page, request)
    request.user.groups.add(leaders)
    assert lets_in(page, request)


def test_publish_publishes_both(home):
    run("--publish", parent="home")
    assert ProgramPage.objects.get().live
    assert MentorDirectoryPage.objects.get().live
    assert not Program.objects.get().is_open


def test_open_opens(locale, marie):
    run("--open", coordinator=["marie"], help_mailbox="help@brandt-hale.example")
    assert Program.objects.get().is_open


def test_open_is_refused_without_a_coordinator_and_leaves_nothing_behind(home):
    before = counts()
    with pytest.raises(CommandError, match="name a coordinator and a help mailbox"):
        run("--open", parent="home")
    assert counts() == before


def test_what_was_missing_can_be_said_later(locale, marie):
    run()
    run("--open", coordinator=["marie"], help_mailbox="help@brandt-hale.example")
    assert Program.objects.get().is_open


def test_twice_changes_nothing(home, marie):
    options = {"parent": "home", "coordinator": ["marie"], "help_mailbox": "h@brandt-hale.example"}
    run("--publish", "--open", **options)
    before = counts()
    revisions = ProgramPage.objects.get().revisions.count()
    assert "Everything was there already." in run("--publish", "--open", **options)
    assert counts() == before
    assert ProgramPage.objects.get().revisions.count() == revisions


def test_what_editors_and_coordinators_changed_stays(home):
    run(parent="home")
    Module.objects.filter(title="The basics").update(title="First steps")
    Topic.objects.filter(name="Team wikis").delete()
    Program.objects.update(name="Turn the tables")
    ProgramPage.objects.get().move(home.add_child(instance=Page(title="Learning")), "last-child")
    run(parent="home", slug="reverse-mentoring")
    assert Module.objects.filter(title="First steps").count() == 1
    assert not Module.objects.filter(title="The basics").exists()
    assert not Topic.objects.filter(name="Team wikis").exists()
    assert Program.objects.get().name == "Turn the tables"
    assert ProgramPage.objects.get().get_parent().title == "Learning"


def test_a_second_program_shares_modules_themes_and_topics(locale):
    run()
    run(name="Leaders first")
    assert Program.objects.count() == 2
    assert (Module.objects.count(), TopicArea.objects.count(), Topic.objects.count()) == (3, 5, 30)


def test_a_program_in_another_language_gets_rows_in_it_as_translations(locale):
    german = Locale.objects.create(language_code="de")
    run()
    run(name="Andersherum", language="de")
    assert Program.objects.get(slug="andersherum").language == "de"
    assert Module.objects.filter(locale=german).count() == 3
    keys = Module.objects.filter(locale=german).values("translation_key")
    assert Module.objects.filter(locale=locale, translation_key__in=keys).count() == 3
    assert Topic.objects.count() == 30


def test_the_language_is_that_of_the_parent(home):
    german = Locale.objects.create(language_code="de")
    start = home.copy_for_translation(german)
    run(parent=str(start.pk))
    assert Program.objects.get().language == "de"
    assert ProgramPage.objects.get().locale == german


def test_a_free_tag_of_the_same_name_becomes_the_topic(locale):
    Topic.objects.create(name="team wikis")
    run()
    assert Topic.objects.count() == 30
    assert Topic.objects.get(name="team wikis").area.title == "Our social intranet"


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({"parent": "99999"}, "no page “99999”"),
        ({"parent": "nowhere"}, "no page “nowhere”"),
        ({"parent": "/no/where/"}, "no page “/no/where/”"),
        ({"parent": "99999999999999999999999"}, "no page"),
        ({"language": "tlh"}, "no locale “tlh”"),
        ({"coordinator": ["nobody"]}, "Nobody has"),
        ({"slug": "yours"}, "taken by the intranet itself"),
        ({"slug": "with blanks"}, "slug"),
        ({"help_mailbox": "not a mailbox"}, "help_email"),
        ({"recruiting": "tomorrow"}, "“tomorrow” is no date"),
        ({"recruiting": "2027-01-01"}, "all four dates"),
        ({**DATES, "start": "2026-01-01"}, "must follow each other"),
    ],
)
def test_what_cannot_be_gets_a_clear_error_and_leaves_nothing_behind(home, options, words):
    before = counts()
    with pytest.raises(CommandError, match=words):
        run(**options)
    assert counts() == before


def test_a_parent_that_takes_no_such_page(home, monkeypatch):
    monkeypatch.setattr(Page, "_clean_subpage_models", [], raising=False)
    before = counts()
    with pytest.raises(CommandError, match="can't be created below"):
        run(parent="home")
    assert counts() == before


def test_a_parent_in_another_language(home):
    Locale.objects.create(language_code="de")
    before = counts()
    with pytest.raises(CommandError, match="is in the language “en”, the program is in “de”"):
        run(parent="home", language="de")
    assert counts() == before


def test_a_slug_that_several_pages_have(home):
    for title in ("One", "Two"):
        child = home.add_child(instance=Page(title=title))
        child.add_child(instance=Page(title="Learning", slug="learning"))
    with pytest.raises(CommandError, match="Give the id of one of them"):
        run(parent="learning")


def test_a_mail_address_that_several_people_share(locale):
    for name in ("Ada Byron", "Alan Turing"):
        make_user(name, email="desk@brandt-hale.example")
    with pytest.raises(CommandError, match="Several users have"):
        run(coordinator=["desk@brandt-hale.example"])


def test_an_account_that_is_closed(locale):
    make_user("Ada Byron", username="ada", is_active=False)
    with pytest.raises(CommandError, match="not active"):
        run(coordinator=["ada"])


def test_publish_without_pages(locale):
    with pytest.raises(CommandError, match="--publish needs --parent"):
        run("--publish")


def test_no_page_class_is_installed(home, monkeypatch):
    from wagtail_reverse_mentoring.host import setup_pages

    monkeypatch.setattr(setup_pages, "face_models", lambda mixin: ())
    before = counts()
    with pytest.raises(CommandError, match="wagtail_reverse_mentoring.pages"):
        run(parent="home")
    assert counts() == before


def test_no_mail_leaves(home, marie, mailoutbox, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        run(
            "--publish",
            "--open",
            parent="home",
            coordinator=["marie"],
            help_mailbox="help@brandt-hale.example",
        )
    call_command("send_mentoring_notifications", stdout=StringIO())
    assert mailoutbox == []
    assert not Message.objects.exists()


def test_its_last_lines_say_what_to_do_next_with_links(home):
    page = run(parent="home")
    program = Program.objects.get()
    assert "What to do next" in page
    assert f"http://testserver/admin/pages/{ProgramPage.objects.get().pk}/edit/" in page
    assert f"http://testserver/mentoring/{program.slug}/" in page
    assert "--open" in page
    assert "--coordinator" in page


def test_an_open_program_needs_no_advice(home, marie):
    words = run("--open", coordinator=["marie"], help_mailbox="help@brandt-hale.example")
    assert "--open" not in words
    assert "--coordinator" not in words


def test_a_person_who_is_known_already_stays_one(locale):
    person = make_person("Marie Lefort", username="marie")
    run(coordinator=["marie"])
    assert Program.objects.get().coordinators.get() == person


CLOSED_BUT_LIVE = "The pages are live but the program is not open"


def test_live_pages_of_a_program_that_is_not_open_are_spoken_of_last(home, marie):
    said = run("--publish", parent="home", coordinator=["marie"])
    assert CLOSED_BUT_LIVE in said.strip().splitlines()[-1]
    assert CLOSED_BUT_LIVE in run(parent="home")


def test_drafts_and_open_programs_are_not(home, marie):
    options = {"parent": "home", "coordinator": ["marie"], "help_mailbox": "help@example.com"}
    assert CLOSED_BUT_LIVE not in run(**options)
    assert CLOSED_BUT_LIVE not in run("--publish", "--open", **options)

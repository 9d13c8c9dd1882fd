"""The menu group, the panel, the group of coordinators, modules, themes, topics, the index."""

import datetime as dt

import pytest
from django.apps import apps
from django.contrib.auth.models import Group
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone
from wagtail import hooks
from wagtail.models import Locale, ReferenceIndex
from wagtail.snippets.models import get_snippet_models

from tests.factories import (
    ask,
    make_area,
    make_mentor,
    make_module,
    make_person,
    make_topic,
    offer,
)
from wagtail_reverse_mentoring.core.conf import mentoring_settings
from wagtail_reverse_mentoring.desk.groups import ensure_coordinators_group
from wagtail_reverse_mentoring.desk.panels import needs_of
from wagtail_reverse_mentoring.desk.viewsets import MentoringGroup
from wagtail_reverse_mentoring.mentors.actions import submit_profile
from wagtail_reverse_mentoring.models import DirectoryVersion, Module, Topic, TopicArea

pytestmark = pytest.mark.django_db

HOME = "/admin/"
PANEL = "Mentoring needs you"


def html(response):
    assert response.status_code == 200
    return response.content.decode()


# The menu


LABELS = [
    "Programs",
    "Rounds",
    "Mentors",
    "Requests",
    "Pairings",
    "Modules",
    "Themes",
    "Topics",
]


def menu_of(rf, user):
    request = rf.get("/admin/")
    request.user = user
    group = MentoringGroup().get_menu_item()
    items = group.menu.menu_items_for_request(request)
    return [str(item.label) for item in sorted(items, key=lambda item: item.order)]


def test_one_group_in_one_order(rf, coordinator, group):
    coordinator.user.groups.add(group)
    assert menu_of(rf, coordinator.user) == LABELS


def test_an_editor_has_no_such_group(rf, editor_desk, django_user_model):
    editor = django_user_model.objects.get(pk=editor_desk.session["_auth_user_id"])
    assert menu_of(rf, editor) == []


def test_the_host_says_where_the_group_stands(settings):
    assert MentoringGroup().get_menu_item().order == mentoring_settings.ADMIN_MENU_ORDER == 250
    settings.WAGTAIL_REVERSE_MENTORING = {"ADMIN_MENU_ORDER": 7}
    assert MentoringGroup().get_menu_item().order == 7


# The panel


def test_the_panel_counts_what_waits_and_links_to_it(desk, program):
    jonas = make_mentor(program, "Jonas Wirth", limit=3)
    offer(program, jonas.person, about="Changed.")
    for name in ("Zofia Nowak", "Finn Larsen"):
        waiting = offer(program, make_person(name))
        submit_profile(waiting, by=waiting.person)
    ask(jonas, make_person("Rolf Kern"), now=timezone.now() - dt.timedelta(days=5))
    ask(jonas, make_person("Anita Brandt"))
    page = html(desk.get(HOME))
    assert PANEL in page
    needs = needs_of(program.coordinators.get().user)
    assert [need.count for need in needs] == [2, 1, 1]
    for need in needs:
        assert need.url.replace("&", "&amp;") in page
        assert html(desk.get(need.url)).count("data-object-pk") == need.count


def test_a_request_is_due_after_half_its_time_or_two_days_before_its_end(program, mentor):
    now = timezone.now()
    request_ = ask(mentor, make_person("Rolf Kern"), now=now)
    length = request_.expires_at - now
    user = program.coordinators.get().user

    def due(moment):
        return bool(needs_of(user, moment))

    assert not due(now + length * 0.1)
    assert due(now + length * 0.51)
    assert not due(request_.expires_at + dt.timedelta(seconds=1))
    type(request_).objects.filter(pk=request_.pk).update(expires_at=now + dt.timedelta(days=1))
    assert due(now + dt.timedelta(minutes=1))


def test_the_panel_says_kindly_that_nothing_waits(desk):
    page = html(desk.get(HOME))
    assert PANEL in page
    assert "Nothing waits for you at the moment." in page


def test_the_panel_knows_other_programs_not(desk, other_program):
    waiting = offer(other_program, make_person("Zofia Nowak"))
    submit_profile(waiting, by=waiting.person)
    assert "Nothing waits for you" in html(desk.get(HOME))


def test_the_panel_is_not_for_editors(editor_desk, program):
    assert PANEL not in html(editor_desk.get(HOME))


def test_nor_for_a_superuser_without_any_program(superuser_desk, program):
    assert PANEL in html(superuser_desk.get(HOME))
    program.cohorts.all().delete()
    program.delete()
    assert PANEL not in html(superuser_desk.get(HOME))


# The group


def test_the_group_is_made_once_and_holds_what_a_coordinator_needs():
    group = ensure_coordinators_group()
    names = set(group.permissions.values_list("codename", flat=True))
    assert {"access_admin", "view_program", "change_program", "add_cohort"} <= names
    assert {"view_mentorprofile", "view_pairingrequest", "view_pairing"} <= names
    assert ensure_coordinators_group() == group
    assert Group.objects.filter(name="Mentoring coordinators").count() == 1
    assert set(group.permissions.values_list("codename", flat=True)) == names


def test_the_group_grants_nothing_private_and_no_way_around_the_actions():
    names = set(ensure_coordinators_group().permissions.values_list("codename", flat=True))
    for model in ("requestwords", "helpcall", "message", "transition", "places", "person"):
        assert not any(name.endswith(f"_{model}") for name in names)
    for model in ("mentorprofile", "pairingrequest", "pairing"):
        assert {name for name in names if name.endswith(f"_{model}")} == {f"view_{model}"}
    assert not {"add_program", "delete_program"} & names


def test_the_group_editor_offers_these_permissions():
    offered = set()
    for function in hooks.get_hooks("register_permissions"):
        offered |= set(function().values_list("codename", flat=True))
    granted = ensure_coordinators_group().permissions
    # A snippet that cannot be inspected has no "view" tick in Wagtail's group editor.
    unseen = {"view_module", "view_topicarea", "view_topic", "view_cohort"}
    assert set(granted.values_list("codename", flat=True)) - offered <= unseen
    for never in ("requestwords", "helpcall", "places", "transition", "directoryentry"):
        assert not any(name.endswith(f"_{never}") for name in offered)
    assert not {"add_pairing", "change_pairingrequest", "delete_mentorprofile"} & offered


# Content


def positions(model):
    return list(model.objects.order_by("sort_order", "pk").values_list("title", flat=True))


def reorder(desk, row, position):
    name = f"wagtailsnippets_wagtail_reverse_mentoring_{row._meta.model_name}:reorder"
    return desk.post(reverse(name, args=[row.pk]) + f"?position={position}")


@pytest.mark.parametrize(("model", "make"), [(Module, make_module), (TopicArea, make_area)])
def test_dragging_changes_the_order(desk, locale, model, make):
    one, _two, three = (make(title, sort_order=0) for title in ("One", "Two", "Three"))
    assert reorder(desk, three, 0).json() == {"success": True}
    assert positions(model) == ["Three", "One", "Two"]
    reorder(desk, one, 2)
    assert positions(model) == ["Three", "Two", "One"]
    for nonsense in ("", "x", "-1", "99", "²"):
        assert reorder(desk, three, nonsense).status_code == 200
    assert positions(model) == ["Two", "One", "Three"]


def test_translations_move_together(desk, locale):
    german = Locale.objects.create(language_code="de")
    one, two = make_module("One"), make_module("Two", sort_order=1)
    eins, zwei = (row.copy_for_translation(german) for row in (one, two))
    eins.save()
    zwei.save()
    reorder(desk, two, 0)
    order = dict(Module.objects.values_list("pk", "sort_order"))
    assert order == {two.pk: 0, zwei.pk: 0, one.pk: 1, eins.pk: 1}


def version_of(program):
    return DirectoryVersion.objects.get(pk=program.pk).number


def test_dragging_themes_renews_each_directory_once(desk, locale, program, mentor):
    one, two, three = (make_area(title, sort_order=0) for title in ("One", "Two", "Three"))
    before = version_of(program)
    reorder(desk, three, 0)
    assert version_of(program) == before + 1
    reorder(desk, three, 0)
    assert version_of(program) == before + 1
    reorder(desk, make_module("A"), 0)
    assert version_of(program) == before + 1
    assert one.pk < two.pk


def test_topics_without_a_theme_are_told_apart(desk, locale):
    base = "wagtailsnippets_wagtail_reverse_mentoring_topic"
    make_topic("Sorted", make_area("Networks"))
    assert "No theme yet" not in html(desk.get(reverse(f"{base}:list")))
    loose = make_topic("Loose")
    assert "No theme yet" in html(desk.get(reverse(f"{base}:list")))
    assert "can tick the topic" in html(desk.get(reverse(f"{base}:edit", args=[loose.pk])))


def test_an_editor_does_not_reorder(editor_desk, locale):
    one, two = make_module("One"), make_module("Two", sort_order=1)
    assert reorder(editor_desk, two, 0).status_code == 302
    assert positions(Module) == ["One", "Two"]
    assert one.pk


def test_a_coordinator_adds_and_changes_content(desk, locale):
    area = make_area()
    base = "wagtailsnippets_wagtail_reverse_mentoring"
    added = {"title": "A wiki", "summary": "Of one's own.", "wish": "I want a wiki."}
    assert desk.post(reverse(f"{base}_module:add"), added).status_code == 302
    assert Module.objects.get().title == "A wiki"
    topic = {"name": "Short videos", "area": area.pk}
    assert desk.post(reverse(f"{base}_topic:add"), topic).status_code == 302
    made = Topic.objects.get()
    assert (made.slug, made.area) == ("short-videos", area)
    desk.post(reverse(f"{base}_topic:edit", args=[made.pk]), {"name": "Videos", "area": ""})
    made.refresh_from_db()
    assert (made.name, made.area, made.slug) == ("Videos", None, "short-videos")
    for name in ("module", "topicarea", "topic"):
        assert desk.get(reverse(f"{base}_{name}:list")).status_code == 200


def test_topics_cost_the_same_at_any_number(desk, locale):
    url = reverse("wagtailsnippets_wagtail_reverse_mentoring_topic:list")

    def cost():
        with CaptureQueriesContext(connection) as captured:
            html(desk.get(url))
        return len(captured)

    areas = [make_area(), make_area("Networks")]
    make_topic("First", areas[0])
    cost()
    few = cost()
    for number in range(40):
        make_topic(f"Topic {number}", areas[number % 2])
    assert cost() == few


# What the admin must not know


PRIVATE = [
    "RequestWords",
    "HelpCall",
    "Message",
    "Transition",
    "Places",
    "DirectoryEntry",
    "PairingRequest",
    "Pairing",
    "MentorProfile",
]


def test_private_rows_are_no_snippets_and_in_no_reference_index(program, mentor):
    ask(mentor, make_person("Rolf Kern"), message="Zwiebelfisch")
    models = {apps.get_model("wagtail_reverse_mentoring", name) for name in PRIVATE}
    assert not models & set(get_snippet_models())
    assert not models & set(ReferenceIndex.tracked_models)
    ReferenceIndex.create_or_update_for_object(program)
    indexed = {entry.base_content_type.model_class() for entry in ReferenceIndex.objects.all()}
    assert not indexed & models

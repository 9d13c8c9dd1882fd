"""The world of Wagtail's generic admin addresses: pages stand, an editor may edit all of them."""

from django.db.models import Model
from wagtail.log_actions import log

from tests.access import world as worlds
from wagtail_reverse_mentoring.models import Module, Topic, TopicArea

OURS, OUR_PAGES = "wagtail_reverse_mentoring", "wagtail_reverse_mentoring_pages"


def build():
    world = worlds.add_pages(worlds.build())
    worlds.let_edit_pages(world)
    coordinator = world.people["coordinator"].user
    log(world.program, "wagtail.edit", user=coordinator)
    log(world.listed, "wagtail_reverse_mentoring.approve", user=coordinator)
    world.kwargs |= addresses(world)
    return world


def addresses(world):
    """By what a row of the table names: the arguments of the URL."""
    landing, directory = world.landing, world.directory
    home = landing.get_parent()
    module, theme, topic = Module.objects.get(), TopicArea.objects.get(), Topic.objects.get()
    named = {
        "landing": {"page_id": landing.pk},
        "directory": {"page_id": directory.pk},
        "below landing": {"parent_page_id": landing.pk},
        "move landing": {"page_to_move_id": landing.pk},
        "to home": {"page_to_move_id": landing.pk, "destination_id": home.pk},
        "landing revision": {"page_id": landing.pk, "revision_id": landing.latest_revision_id},
        "landing revisions": {
            "pk": landing.pk,
            "revision_id_a": "earliest",
            "revision_id_b": "latest",
        },
        "topic tags": {"app_name": OURS, "model_name": "topic"},
    }
    for name in ("programpage", "mentordirectorypage"):
        named[f"new {name}"] = {
            "content_type_app_name": OUR_PAGES,
            "content_type_model_name": name,
            "parent_page_id": home.pk,
        }
        named[f"all {name}"] = {
            "content_type_app_name": OUR_PAGES,
            "content_type_model_name": name,
        }
        named[f"parent of {name}"] = {"app_label": OUR_PAGES, "model_name": name}
    rows = [world.program, world.program.cohorts.get(), module, theme, topic, landing, directory]
    never = [
        world.listed,
        world.request,
        world.pairing,
        world.people["mentor"],
        world.request.words,
    ]
    for row in rows + never:
        named[f"edits {row._meta.model_name}"] = ping(row)
    return named


def ping(row: Model):
    opts = row._meta
    return {
        "app_label": opts.app_label,
        "model_name": opts.model_name,
        "object_id": str(row.pk),
        "session_id": 1,
    }

"""What follows here from changes elsewhere."""

from django.db.models.signals import post_delete, post_save, pre_delete
from django.dispatch import receiver
from django.utils import timezone

from ..core import seats
from ..people.models import Person
from ..people.signals import person_refreshed
from ..programs.models import Program, Topic, TopicArea
from ..programs.signals import content_reordered
from .actions import directory_changed, reindex, reindex_many
from .models import MentorProfile, TopicOffer
from .signals import mentor_unavailable


@receiver(person_refreshed, sender=Person, dispatch_uid="wrm_mentor_person_refreshed")
def follow_person(*, person, changed, **kwargs):
    """A mentor changed name or left the company: the directory shows it at once.

    Nobody is left waiting for the answer of somebody who has left.
    """
    left = "active" in changed and not person.active
    if changed & {"active", "sort_name", "display_name"}:
        for profile in person.mentor_profiles.order_by("pk"):
            if left:
                seats.lock([profile.places_id])
                mentor_unavailable.send(
                    sender=MentorProfile, profile=profile, code="left", now=timezone.now()
                )
            directory_changed(profile.program_id, [profile.pk])
            if "display_name" in changed:
                reindex(profile)


@receiver([post_save, post_delete], sender=Topic, dispatch_uid="wrm_topic_changed")
@receiver([post_save, post_delete], sender=TopicArea, dispatch_uid="wrm_area_changed")
def follow_content(*, sender, instance, raw=False, created=False, **kwargs):
    """A renamed topic or theme changes facets everywhere, so every directory's version rises."""
    if not (raw or created):
        every_directory_changed()


@receiver(content_reordered, sender=TopicArea, dispatch_uid="wrm_areas_reordered")
def follow_order(**kwargs):
    """Themes head the topics in the facets, in their own order."""
    every_directory_changed()


def every_directory_changed():
    for program_id in Program.objects.filter(
        pk__in=MentorProfile.objects.values("program")
    ).values_list("pk", flat=True):
        directory_changed(program_id, [])


@receiver([post_save, pre_delete], sender=Topic, dispatch_uid="wrm_topic_words")
@receiver([post_save, pre_delete], sender=TopicArea, dispatch_uid="wrm_area_words")
def follow_words(*, sender, instance, raw=False, created=False, **kwargs):
    """Whoever offers a topic, or one of a theme, is found by what it is called now.

    Asked before a deletion: afterwards nobody offers it any more.
    """
    if raw or created:
        return
    named = {"tag": instance} if sender is Topic else {"tag__area": instance}
    offers = TopicOffer.objects.filter(**named).values("content_object")
    shown = MentorProfile.objects.listed().filter(pk__in=offers).order_by("pk")
    reindex_many(shown.values_list("pk", flat=True))

"""Mentor profiles, and the narrow rows the directory reads instead of them."""

import secrets

from django.db import models
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from taggit.managers import TaggableManager
from taggit.models import ItemBase
from wagtail.search import index

from ..core.models import Places, UuidModel
from ..people.models import Person
from ..programs.models import Module, Program, Topic
from .choices import Meeting, ProfileState
from .querysets import SHUFFLE_PRIME, EntryQuerySet, ProfileQuerySet


class TopicOffer(ItemBase):
    """A topic that a mentor can show."""

    tag = models.ForeignKey(Topic, on_delete=models.CASCADE, related_name="offers")
    content_object = models.ForeignKey(
        "wagtail_reverse_mentoring.MentorProfile",
        on_delete=models.CASCADE,
        related_name="topic_offers",
    )

    class Meta:
        verbose_name = _("topic of a mentor")
        verbose_name_plural = _("topics of mentors")
        constraints = [
            models.UniqueConstraint(fields=["content_object", "tag"], name="wrm_topic_offer_once"),
        ]


class MentorProfile(index.Indexed, UuidModel):
    """What one person offers in one program. Written by its owner's form, moved by actions."""

    program = models.ForeignKey(
        Program, on_delete=models.CASCADE, related_name="mentors", verbose_name=_("program")
    )
    person = models.ForeignKey(
        Person, on_delete=models.CASCADE, related_name="mentor_profiles", verbose_name=_("mentor")
    )
    state = models.CharField(
        _("state"), max_length=20, choices=ProfileState, default=ProfileState.DRAFT, editable=False
    )
    about = models.TextField(_("a few lines about you"), max_length=1000, blank=True)
    wants_to_learn = models.CharField(
        _("what you'd like to learn in return"), max_length=255, blank=True
    )
    meeting = models.CharField(
        _("how you like to meet"), max_length=20, choices=Meeting, default=Meeting.EITHER
    )
    meeting_place = models.CharField(_("where"), max_length=120, blank=True)
    shows_photo = models.BooleanField(_("show my photo"), default=False)
    manager_knows = models.BooleanField(_("my manager knows"), default=False)
    modules = models.ManyToManyField(Module, blank=True, related_name="mentors")
    topics = TaggableManager(through=TopicOffer, blank=True, verbose_name=_("topics"))
    places = models.OneToOneField(
        Places, on_delete=models.PROTECT, related_name="mentor_profile", editable=False
    )
    # Not taking requests for a while; without a date, until further notice.
    paused = models.BooleanField(default=False, editable=False)
    paused_until = models.DateField(null=True, editable=False)
    submitted_at = models.DateTimeField(_("handed in"), null=True, editable=False)
    listed_at = models.DateTimeField(_("shown since"), null=True, editable=False)
    # An edit after approval is live at once, and marked until a coordinator has looked.
    changed_at = models.DateTimeField(_("changed since approval"), null=True, editable=False)

    objects = ProfileQuerySet.as_manager()

    search_fields = [
        index.SearchField("search_name", boost=3),
        index.SearchField("search_words"),
        index.AutocompleteField("search_name"),
        index.AutocompleteField("search_words"),
        index.FilterField("program"),
        index.FilterField("state"),
    ]

    class Meta:
        verbose_name = _("mentor profile")
        verbose_name_plural = _("mentor profiles")
        constraints = [
            models.UniqueConstraint(fields=["program", "person"], name="wrm_mentor_once"),
        ]

    def __str__(self):
        return str(_("a mentor profile"))

    @classmethod
    def get_indexed_objects(cls):
        """What is shown, and nothing else: words not handed in are their owner's alone."""
        return super().get_indexed_objects().filter(state=ProfileState.LISTED)

    @property
    def search_name(self):
        return self.person.display_name

    @cached_property
    def search_words(self):
        """All that a search should find, read once per indexing however often it is asked for."""
        offers = self.topic_offers.select_related("tag__area")
        topics = [offer.tag for offer in offers]
        areas = {topic.area.title for topic in topics if topic.area_id}
        words = [*(topic.name for topic in topics), *sorted(areas), self.about, self.wants_to_learn]
        return " · ".join(word for word in words if word)

    @property
    def topic_names(self):
        """Topics as words, from rows that lists have prefetched."""
        return sorted((offer.tag.name for offer in self.topic_offers.all()), key=str.casefold)

    @property
    def language_codes(self):
        return [language.code for language in self.languages.all()]


class MentorLanguage(models.Model):
    """A language in which a mentor can hold sessions."""

    profile = models.ForeignKey(MentorProfile, on_delete=models.CASCADE, related_name="languages")
    code = models.CharField(max_length=20, db_index=True)

    class Meta:
        ordering = ["pk"]
        constraints = [
            models.UniqueConstraint(fields=["profile", "code"], name="wrm_mentor_language_once"),
        ]

    def __str__(self):
        return self.code


# Named in migrations, ours and hosts': keep it here.
def deal_number():
    """A random place in the nightly shuffle."""
    return secrets.randbelow(SHUFFLE_PRIME - 1) + 1


class DirectoryEntry(models.Model):
    """What the directory sorts and filters by: one narrow row beside each profile."""

    profile = models.OneToOneField(
        MentorProfile, primary_key=True, on_delete=models.CASCADE, related_name="entry"
    )
    program = models.ForeignKey(Program, on_delete=models.CASCADE, related_name="+")
    listed = models.BooleanField(default=False)
    free = models.BooleanField(default=False)
    sort_name = models.CharField(max_length=255)
    shuffle = models.BigIntegerField(default=deal_number)
    changed_in = models.BigIntegerField(default=0)

    objects = EntryQuerySet.as_manager()

    class Meta:
        indexes = [
            models.Index(fields=["program", "listed", "free"], name="wrm_entry_free"),
            models.Index(fields=["program", "listed", "sort_name"], name="wrm_entry_name"),
            models.Index(fields=["program", "changed_in"], name="wrm_entry_changed"),
        ]

    def __str__(self):
        return str(_("a directory entry"))


class DirectoryVersion(models.Model):
    """Rises with every change of a program's directory. No foreign key points here: on MariaDB a
    parent row that everybody bumps is a deadlock.
    """

    program = models.OneToOneField(
        Program, primary_key=True, on_delete=models.CASCADE, related_name="+"
    )
    number = models.BigIntegerField(default=0)

    def __str__(self):
        return str(self.number)

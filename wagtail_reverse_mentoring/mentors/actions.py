"""Writes: offer to mentor, be approved, pause, take down, and keep the directory true."""

from django.db import IntegrityError, transaction
from django.db.models import F
from django.utils import timezone
from wagtail.search import index

from ..core import seats
from ..core.errors import NotPermitted, StepTaken
from ..core.history import record
from ..core.models import Places
from ..programs.actions import ensure_participant
from .choices import ProfileState
from .models import DirectoryEntry, DirectoryVersion, MentorLanguage, MentorProfile
from .rules import (
    takes_requests,
    why_not_approve,
    why_not_judge,
    why_not_offer,
    why_not_submit,
    why_not_take_down,
)
from .signals import mentor_available, mentor_unavailable

TEXTS = ["about", "wants_to_learn", "meeting", "meeting_place", "shows_photo", "manager_knows"]
MOST_REINDEXED = 500


def directory_changed(program_id, profile_ids):
    """Bring the directory rows of some profiles up to date and raise the version.

    The last statements of every transaction that changes what the directory shows.
    """
    if not DirectoryVersion.objects.filter(pk=program_id).update(number=F("number") + 1):
        _first_version(program_id)
    number = DirectoryVersion.objects.values_list("number", flat=True).get(pk=program_id)
    profiles = MentorProfile.objects.filter(pk__in=profile_ids).select_related("person", "places")
    for profile in profiles.order_by("pk"):
        listed = profile.state == ProfileState.LISTED and profile.person.active
        DirectoryEntry.objects.filter(pk=profile.pk).update(
            listed=listed,
            free=listed and takes_requests(profile) and profile.places.free > 0,
            sort_name=profile.person.sort_name,
            changed_in=number,
        )


def _first_version(program_id):
    try:
        with transaction.atomic():
            DirectoryVersion.objects.create(program_id=program_id, number=1)
    except IntegrityError:
        DirectoryVersion.objects.filter(pk=program_id).update(number=F("number") + 1)


def save_profile(program, *, by, texts, limit, modules, topics, languages, now=None):
    """Store what a person offers as a mentor; made as a draft the first time.

    `texts` is a dict of TEXTS, `topics` a list of names or Topics, `languages` a list of codes.
    After approval an edit is live at once and marked for the coordinator.
    Raises the refusals of `rules.why_not_offer`.
    """
    if refusal := why_not_offer(program, by):
        raise refusal
    now = now or timezone.now()
    ensure_participant(program, by)
    mine = MentorProfile.objects.filter(program=program, person=by)
    profile = mine.select_related("places").first()
    with transaction.atomic():
        if profile is None:
            profile = _new_profile(program, by, limit, now)
        raised = _set_limit(profile, limit)
        MentorProfile.objects.filter(pk=profile.pk).update(**texts)
        profile.refresh_from_db()
        profile.modules.set(modules)
        profile.topics.set(topics)
        _set_languages(profile, languages)
        if profile.state == ProfileState.LISTED:
            MentorProfile.objects.filter(pk=profile.pk).update(changed_at=now)
            record(profile, from_=profile.state, to=profile.state, code="edited", by=by, now=now)
        if raised:
            mentor_available.send(sender=MentorProfile, profile=profile, now=now)
        directory_changed(program.pk, [profile.pk])
        reindex(profile)
    return profile


def _new_profile(program, person, limit, now):
    try:
        with transaction.atomic():
            places = Places.objects.create(limit=limit)
            profile = MentorProfile(program=program, person=person, places=places)
            MentorProfile.objects.bulk_create([profile])
    except IntegrityError:
        raise StepTaken from None
    profile = MentorProfile.objects.get(program=program, person=person)
    DirectoryEntry.objects.create(profile=profile, program=program, sort_name=person.sort_name)
    record(profile, to=ProfileState.DRAFT, by=person, now=now)
    return profile


def _set_limit(profile, limit):
    """Returns whether there are more places now."""
    before = profile.places.limit
    seats.set_limit(profile.places_id, limit)
    return limit > before


def _set_languages(profile, codes):
    kept = list(dict.fromkeys(codes))
    profile.languages.exclude(code__in=kept).delete()
    known = set(profile.languages.values_list("code", flat=True))
    MentorLanguage.objects.bulk_create(
        MentorLanguage(profile=profile, code=code) for code in kept if code not in known
    )


def reindex(profile):
    """Tell the search what a profile says now: after commit, so that its topics are there."""

    def tell():
        now = MentorProfile.objects.get(pk=profile.pk)
        shown = now.state == ProfileState.LISTED
        (index.insert_or_update_object if shown else index.remove_object)(now)

    transaction.on_commit(tell, robust=True)


def reindex_many(profile_ids):
    """As `reindex`, for profiles that share a word that has changed: the first MOST_REINDEXED.

    With more of them, nobody waits: the host's next `update_index` finds the rest.
    """
    ids = list(profile_ids[:MOST_REINDEXED])

    def tell():
        for profile in MentorProfile.objects.listed().filter(pk__in=ids).select_related("person"):
            index.insert_or_update_object(profile)

    if ids:
        transaction.on_commit(tell, robust=True)


def _move(profile, sources, to, *, by, now, code="", **fields):
    """The conditional UPDATE that claims a step of a profile; StepTaken if somebody was faster."""
    before = profile.state
    moved = MentorProfile.objects.filter(pk=profile.pk, state__in=sources).update(
        state=to, **fields
    )
    if not moved:
        raise StepTaken
    profile.refresh_from_db()
    record(profile, from_=before, to=to, code=code, by=by, now=now)


def submit_profile(profile, *, by, now=None):
    """Hand a draft (or a profile taken down earlier) to the coordinators.

    Raises NotPermitted for anybody but its owner, and the refusals of `rules.why_not_submit`.
    """
    if profile.person_id != by.pk:
        raise NotPermitted
    if refusal := why_not_offer(profile.program, by) or why_not_submit(profile):
        raise refusal
    now = now or timezone.now()
    with transaction.atomic():
        sources = [ProfileState.DRAFT, ProfileState.TAKEN_DOWN]
        _move(profile, sources, ProfileState.PENDING, by=by, now=now, submitted_at=now)


def approve_profile(profile, *, by, now=None):
    """Show a profile in the directory. Raises the refusals of `rules.why_not_approve`."""
    if refusal := why_not_approve(profile, by):
        raise refusal
    now = now or timezone.now()
    with transaction.atomic():
        _move(
            profile,
            [ProfileState.PENDING],
            ProfileState.LISTED,
            by=by,
            now=now,
            listed_at=now,
            changed_at=None,
        )
        mentor_available.send(sender=MentorProfile, profile=profile, now=now)
        directory_changed(profile.program_id, [profile.pk])
        reindex(profile)


def mark_seen(profile, *, by):
    """A coordinator has looked at what changed since approval. Raises NotPermitted, OwnCase."""
    if refusal := why_not_judge(profile, by):
        raise refusal
    MentorProfile.objects.filter(pk=profile.pk).update(changed_at=None)


def take_down_profile(profile, *, by, now=None):
    """Hide a profile, by its owner or a coordinator. Pairings go on; open requests are closed.

    Raises the refusals of `rules.why_not_take_down`.
    """
    if refusal := why_not_take_down(profile, by):
        raise refusal
    now = now or timezone.now()
    with transaction.atomic():
        # Whoever closes several requests of a mentor holds the mentor's places first.
        seats.lock([profile.places_id])
        sources = [ProfileState.PENDING, ProfileState.LISTED]
        _move(profile, sources, ProfileState.TAKEN_DOWN, by=by, now=now, changed_at=None)
        mentor_unavailable.send(sender=MentorProfile, profile=profile, code="left", now=now)
        directory_changed(profile.program_id, [profile.pk])
        reindex(profile)


def pause_profile(profile, *, by, until=None, now=None):
    """Take no requests for a while; open ones are closed, pairings go on.

    Raises NotPermitted for anybody but its owner, StepTaken if it is paused already.
    """
    _set_paused(profile, True, by=by, until=until, now=now or timezone.now())


def resume_profile(profile, *, by, now=None):
    """Take requests again. Raises NotPermitted, StepTaken."""
    _set_paused(profile, False, by=by, until=None, now=now or timezone.now())


def _set_paused(profile, paused, *, by, until, now):
    if profile.person_id != by.pk:
        raise NotPermitted
    with transaction.atomic():
        seats.lock([profile.places_id])
        mine = MentorProfile.objects.filter(pk=profile.pk, paused=not paused)
        if not mine.update(paused=paused, paused_until=until):
            raise StepTaken
        profile.refresh_from_db()
        code = "paused" if paused else "resumed"
        record(profile, from_=profile.state, to=profile.state, code=code, by=by, now=now)
        if paused:
            mentor_unavailable.send(sender=MentorProfile, profile=profile, code="paused", now=now)
        else:
            mentor_available.send(sender=MentorProfile, profile=profile, now=now)
        directory_changed(profile.program_id, [profile.pk])

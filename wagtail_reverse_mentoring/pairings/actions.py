"""Writes: ask, accept, decline, take back, let lapse, end, call for help.

Lock order in every transaction: the learner's places, the mentor's places, requests and pairings
by id, the directory version. The first statement claims the place or the step.
"""

from datetime import timedelta

from django.db import IntegrityError, transaction
from django.db.models import Q
from django.utils import timezone
from django.views.decorators.debug import sensitive_variables

from ..core import seats
from ..core.dates import add_months, add_working_days, end_of_day
from ..core.errors import Full, StepTaken
from ..core.history import SYSTEM, record
from ..mentors.actions import directory_changed, pause_profile
from ..programs.actions import ensure_learner
from .choices import (
    OPEN_PAIRINGS,
    OPEN_REQUESTS,
    DeclineReason,
    PairingState,
    RequestState,
)
from .models import HelpCall, Pairing, PairingRequest, RequestWords, key_of
from .rules import (
    AskerFull,
    LimitReached,
    YouAreFull,
    current_cohort,
    why_mentor_cannot,
    why_no_help,
    why_not_accept,
    why_not_answer,
    why_not_ask,
    why_not_end,
    why_not_these_two,
    why_not_withdraw,
)


def answer_deadline(program, cohort, now):
    """Until when a mentor can answer: some working days on, never past the end of matching.

    The end of a day in the program's time zone.
    """
    day = add_working_days(program.today(now), program.answer_days)
    if cohort.starts_on:
        day = min(day, cohort.starts_on - timedelta(days=1))
    return end_of_day(day, program.tz)


@sensitive_variables("message")
def request_pairing(profile, *, by, module=None, topics=(), message="", now=None):
    """Ask a mentor. Returns the PairingRequest, which now waits for the mentor's answer.

    Raises the refusals of `rules.why_not_ask`; of two clicks at once one gets AlreadyAsked.
    """
    now = now or timezone.now()
    expire_requests(now, of=PairingRequest.objects.filter(mentee=by))
    if refusal := why_not_ask(profile, by, now=now):
        raise refusal
    ensure_learner(profile.program, by)
    cohort = current_cohort(profile.program, now)
    request_ = PairingRequest(
        program=profile.program,
        cohort=cohort,
        mentee=by,
        mentor=profile.person,
        mentor_profile=profile,
        module=module,
        state=RequestState.AWAITING_ANSWER,
        created_at=now,
        expires_at=answer_deadline(profile.program, cohort, now),
        open_key=key_of(profile.program_id, by.pk, profile.person_id),
    )
    with transaction.atomic():
        _insert_in_free_slot(request_, now)
        # The mentor may have paused or filled up since the rule was asked.
        profile.refresh_from_db(fields=["state", "paused", "places"])
        if refusal := why_mentor_cannot(profile):
            raise refusal
        request_.topics.set(topics)
        if message.strip():
            RequestWords.objects.create(request=request_, message=message.strip())
        record(request_, to=request_.state, by=by, now=now)
    return request_


def _insert_in_free_slot(request_, now):
    """Insert with the first free slot number; the database refuses what another tab was faster at."""
    for slot in range(1, request_.program.open_requests + 1):
        request_.open_slot = slot
        request_.pk = None
        try:
            with transaction.atomic():
                request_.save(force_insert=True)
            return
        except IntegrityError:
            if refusal := why_not_these_two(request_.mentor_profile, request_.mentee, now=now):
                raise refusal from None
    raise LimitReached(limit=request_.program.open_requests)


def accept_request(request_, *, by, now=None):
    """Say yes: takes a place of both and creates the Pairing, which is returned.

    Other open requests of the asker, or to the mentor, are superseded where that one is now full.
    Raises the refusals of `rules.why_not_accept`, AskerFull, or StepTaken in a race lost.
    """
    now = now or timezone.now()
    if refusal := why_not_accept(request_, by, now=now):
        raise refusal
    learner = ensure_learner(request_.program, request_.mentee)
    profile = request_.mentor_profile
    with transaction.atomic():
        pairing = Pairing(
            program=request_.program,
            cohort=request_.cohort,
            request=request_,
            mentee=request_.mentee,
            mentor=request_.mentor,
            mentor_profile=profile,
            module_id=request_.module_id,
            started_at=now,
            ends_on=_planned_end(request_.cohort, request_.program.today(now)),
            mentee_places_id=learner.places_id,
            mentor_places_id=profile.places_id,
            open_key=request_.open_key,
        )
        _claim_both(pairing)
        _lock_open(Q(mentee=pairing.mentee_id) | Q(mentor=pairing.mentor_id), pairing.program_id)
        _close(request_, RequestState.ACCEPTED, by=by, now=now, expires_at__gt=now)
        pairing.save(force_insert=True)
        pairing.topics.set(request_.topics.all())
        record(pairing, to=pairing.state, code="begun", by=by, now=now)
        _supersede_where_full(pairing, now)
        directory_changed(request_.program_id, [profile.pk])
    return pairing


def _claim_both(pairing):
    """Claim the learner's place, then the mentor's; their seat numbers go on the pairing."""
    taught = Pairing.objects.filter(mentor_places=pairing.mentor_places_id)
    learned = Pairing.objects.filter(mentee_places=pairing.mentee_places_id)
    try:
        pairing.mentee_seat = seats.claim(
            pairing.mentee_places_id,
            seats=learned.exclude(mentee_seat=None).values_list("mentee_seat", flat=True),
        )
    except Full:
        raise AskerFull(name=pairing.mentee.display_name) from None
    try:
        pairing.mentor_seat = seats.claim(
            pairing.mentor_places_id,
            seats=taught.exclude(mentor_seat=None).values_list("mentor_seat", flat=True),
        )
    except Full:
        raise YouAreFull from None


def _lock_open(whose, program_id):
    """Lock open requests in the order of their ids, before some of them are closed in any other."""
    requests = PairingRequest.objects.open().filter(whose, program=program_id)
    list(requests.select_for_update().order_by("pk").values_list("pk", flat=True))


def _planned_end(cohort, today):
    return cohort.ends_on or add_months(today, cohort.pairing_months)


def _supersede_where_full(pairing, now):
    """Close what can no longer be answered with yes. We hold both places, so this cannot change."""
    dead = Q(pk=None)
    if not seats.has_free(pairing.mentee_places_id):
        dead |= Q(mentee=pairing.mentee_id, program=pairing.program_id)
    if not seats.has_free(pairing.mentor_places_id):
        dead |= Q(mentor=pairing.mentor_id, program=pairing.program_id)
    supersede_requests(PairingRequest.objects.filter(dead), now=now, found_by=pairing.mentee_id)


def supersede_requests(requests, *, now, code="", found_by=None):
    """Close open requests among `requests` because of what happened elsewhere; always told.

    Runs inside the transaction of what happened. Rows are taken in the order of their ids.
    `found_by`: the id of an asker who has just found a mentor; theirs get the code "found".
    """
    for request_ in requests.filter(state__in=OPEN_REQUESTS).order_by("pk"):
        why = "found" if request_.mentee_id == found_by else code
        try:
            _close(request_, RequestState.SUPERSEDED, by=SYSTEM, now=now, code=why)
        except StepTaken:
            continue  # Answered or taken back in the same moment: then it is settled anyway.


@sensitive_variables("reason")
def _close(request_, to, *, by, now, code="", reason="", **condition):
    """The conditional UPDATE that claims the closing of a request; StepTaken if it was closed."""
    before = request_.state
    closed = PairingRequest.objects.filter(pk=request_.pk, state=before, **condition).update(
        state=to, closed_at=now, open_key=None, open_slot=None, decline_reason=reason
    )
    if not closed:
        raise StepTaken
    record(request_, from_=before, to=to, code=code, by=by, now=now)
    request_.refresh_from_db()


@sensitive_variables("reason")
def decline_request(request_, *, by, reason=DeclineReason.UNSAID, pause=False, now=None):
    """Say no. The reason is kept for counts only; the asker reads the program's own sentence.

    `pause`: take no further requests for a while, in the same step.
    Raises the refusals of `rules.why_not_answer`, or StepTaken in a race lost.
    """
    now = now or timezone.now()
    if refusal := why_not_answer(request_, by, now=now):
        raise refusal
    with transaction.atomic():
        if pause:
            seats.lock([request_.mentor_profile.places_id])
            _lock_open(Q(mentor=request_.mentor_id), request_.program_id)
        _close(request_, RequestState.DECLINED, by=by, now=now, reason=reason, expires_at__gt=now)
        if pause and not request_.mentor_profile.paused:
            pause_profile(request_.mentor_profile, by=by, now=now)


def withdraw_request(request_, *, by, now=None):
    """Take one's own request back. Raises the refusals of `rules.why_not_withdraw`, StepTaken."""
    if refusal := why_not_withdraw(request_, by):
        raise refusal
    with transaction.atomic():
        _close(request_, RequestState.WITHDRAWN, by=by, now=now or timezone.now())


def expire_requests(now=None, *, of=None):
    """Close requests past their date (all, or among the queryset `of`). Returns how many.

    One short transaction each, so that a thousand of them hold up nobody.
    """
    now = now or timezone.now()
    expired = 0
    requests = PairingRequest.objects.all() if of is None else of
    for request_ in requests.overdue(now).order_by("pk"):
        try:
            with transaction.atomic():
                _close(request_, RequestState.EXPIRED, by=SYSTEM, now=now, expires_at__lte=now)
        except StepTaken:
            continue  # Somebody closed it in this very moment.
        expired += 1
    return expired


def end_pairing(pairing, *, by, now=None):
    """End a pairing early, without a reason given to the other. Frees a place of both.

    Raises the refusals of `rules.why_not_end`, StepTaken in a race lost.
    """
    if refusal := why_not_end(pairing, by):
        raise refusal
    now = now or timezone.now()
    with transaction.atomic():
        seats.lock([pairing.mentee_places_id, pairing.mentor_places_id])
        before = pairing.state
        ended = Pairing.objects.filter(pk=pairing.pk, state__in=OPEN_PAIRINGS).update(
            state=PairingState.ENDED,
            closed_at=now,
            mentor_seat=None,
            mentee_seat=None,
            open_key=None,
        )
        if not ended:
            raise StepTaken
        seats.release(pairing.mentee_places_id)
        seats.release(pairing.mentor_places_id)
        record(pairing, from_=before, to=PairingState.ENDED, by=by, now=now)
        if pairing.mentor_profile_id:
            directory_changed(pairing.program_id, [pairing.mentor_profile_id])
    pairing.refresh_from_db()


@sensitive_variables("words", "call")
def call_for_help(program, *, by, words, now=None):
    """Send what somebody typed, and nothing else, to the program's help mailbox.

    The partner is not told. Raises the refusal of `rules.why_no_help`.
    """
    if refusal := why_no_help(program):
        raise refusal
    now = now or timezone.now()
    with transaction.atomic():
        call = HelpCall.objects.create(program=program, person=by, words=words, created_at=now)
        record(call, to="asked", by=by, now=now)
    return call

"""Writes: make messages from steps, deliver what is due, mark notices read, choose mail or not.

A message is made once (unique by transition, addressee and channel) and never in the transaction
of the step it tells of. Mail leaves by `deliver_due` alone, which no request calls.
"""

import logging
from contextlib import contextmanager, suppress

from django.conf import settings
from django.db import transaction
from django.db.models import F
from django.utils import timezone, translation

from ..core.models import Transition
from ..pairings.models import HelpCall
from ..programs.actions import ensure_participant
from ..programs.models import Participant
from .audience import may_know
from .catalogue import HELP_MAILBOX, lines_for, overtakes, people_of
from .channels import Undeliverable, channels
from .choices import BACK_OFF, INTRANET, LEASE, MAIL, MOST_ATTEMPTS, MessageState
from .models import Message
from .subjects import load_subjects
from .words import WORDS

# Ids only: no address, no name, no words.
logger = logging.getLogger(__name__)

BATCH = 200


def announce(transitions, *, now=None):
    """Make the messages of some steps and mark these announced. Returns how many steps were ours.

    Safe to call twice at once. Steps of a program that is not open make no message. What stood
    unread about the same row becomes read: the step has overtaken it.
    """
    now = now or timezone.now()
    transitions = list(transitions)
    subjects = load_subjects(transitions)
    tellings = {}
    for step in transitions:
        with _whatever_happens(step):
            tellings[step] = _tellings(step, subjects.get(step.pk))
    known = may_know(
        (step.program, person)
        for step, lines in tellings.items()
        for _line, people in lines
        for person in people
    )
    announced = 0
    for step, lines in tellings.items():
        with _whatever_happens(step):
            announced += _announce_one(step, _messages_of(step, lines, known, now), now)
    return announced


@contextmanager
def _whatever_happens(step):
    """One bad row must not silence the others."""
    try:
        yield
    except Exception as error:  # noqa: BLE001 -- whatever it is, the next run tries again
        logger.warning("Step %s was not announced: %s", step.pk, type(error).__name__)


def _announce_one(step, messages, now):
    with transaction.atomic():
        mine = Transition.objects.filter(pk=step.pk, announced_at=None).update(announced_at=now)
        if not mine:
            return 0
        Message.objects.bulk_create(messages, ignore_conflicts=True)
        if overtakes(step):
            overtaken = Message.objects.about(step).filter(transition__lt=step.pk)
            overtaken.filter(channel=INTRANET).unread().update(read_at=now)
    return 1


def _tellings(step, subject):
    """The lines of the catalogue for a step, each with the people it names."""
    if subject is None or not step.program.is_open:
        return []
    return [
        (
            line,
            [
                person
                for person in people_of(line.role, subject)
                if line.own_step or person.pk != step.by_id
            ],
        )
        for line in lines_for(step)
    ]


def _messages_of(step, lines, known, now):
    """Messages not yet saved, for all who may know of the program, by every channel they get."""
    messages = []
    for line, people in lines:
        if line.role == HELP_MAILBOX:
            messages.append(_help_message(step, line.kind, now))
            continue
        people = [person for person in people if (step.program_id, person.pk) in known]
        quiet = _quiet_ones(step.program, people)
        for person in people:
            goes_out = line.mail and person.pk not in quiet
            messages += [
                _message(step, line.kind, name, now, receiver=person)
                for name in channels()
                if (line.intranet if name == INTRANET else goes_out)
            ]
    return messages


def _help_message(step, kind, now):
    """The mail to the help mailbox; undelivered from the beginning on a site without mail."""
    message = _message(step, kind, MAIL, now, addressee="help")
    if MAIL not in channels():
        logger.warning("Message %s has nowhere to go: CHANNELS has no mail.", message.uuid)
        message.state = MessageState.UNDELIVERED
    return message


def _quiet_ones(program, people):
    """The ids of those who find notices in the intranet only, by their choice or the program's."""
    if not program.sends_mail:
        return {person.pk for person in people}
    quiet = Participant.objects.filter(program=program, person__in=people, mail=False)
    return set(quiet.values_list("person", flat=True))


def _message(step, kind, channel, now, *, receiver=None, addressee=""):
    at_once = channel in channels() and channels()[channel].at_once
    return Message(
        transition=step,
        program_id=step.program_id,
        receiver=receiver,
        addressee=addressee or f"person:{receiver.pk}",
        channel=channel,
        kind=kind,
        state=MessageState.DELIVERED if at_once else MessageState.QUEUED,
        created_at=now,
        due_at=now,
        delivered_at=now if at_once else None,
    )


def announce_pending(now=None):
    """Announce whatever no signal brought: nothing is lost between commit and signal."""
    announced, last = 0, 0
    steps = Transition.objects.unannounced().select_related("program")
    while batch := list(steps.filter(pk__gt=last)[:BATCH]):
        last = batch[-1].pk
        announced += announce(batch, now=now)
    return announced


def deliver_due(now=None, *, limit=500):
    """Try the messages whose time has come. Returns how many were delivered.

    A message is claimed before it is tried, so that two workers never try it at once.
    """
    due = list(Message.objects.due(now or timezone.now()).with_step()[:limit])
    subjects = load_subjects([message.transition for message in due])
    known = may_know((message.program, message.receiver) for message in due if message.receiver)
    return sum(
        _try(message, subjects.get(message.transition_id), known, now)
        for message in due
        if _claim(message, now or timezone.now())
    )


def _claim(message, now):
    """The conditional UPDATE that lets one worker try a message, this time."""
    mine = Message.objects.filter(
        pk=message.pk, state=MessageState.QUEUED, attempts=message.attempts, due_at__lte=now
    )
    if message.attempts >= MOST_ATTEMPTS:
        # The worker that made the last attempt never came back.
        mine.update(state=MessageState.UNDELIVERED)
        return False
    message.attempts += 1
    return bool(mine.update(attempts=F("attempts") + 1, due_at=now + LEASE))


def _try(message, subject, known, now):
    """Deliver a claimed message, or say when to try again. Returns whether it was delivered."""
    if _is_overtaken(message):
        _settle(message, MessageState.OVERTAKEN)
        return False
    try:
        _deliver(message, subject, known)
    except Undeliverable:
        logger.warning("Message %s has nowhere to go.", message.uuid)
        _settle(message, MessageState.UNDELIVERED)
        return False
    except Exception as error:  # noqa: BLE001 -- channels fail in ways nobody can list
        _try_later(message, error, now or timezone.now())
        return False
    with transaction.atomic():
        Message.objects.filter(pk=message.pk).update(
            state=MessageState.DELIVERED, delivered_at=now or timezone.now()
        )
        if isinstance(subject, HelpCall):
            HelpCall.objects.filter(pk=subject.pk).update(words="")
    return True


def _is_overtaken(message):
    """Whether a message asks for something that was done meanwhile, or is asked anew by another."""
    if message.kind not in WORDS or not WORDS[message.kind].asks:
        return False
    return any(overtakes(step) for step in Transition.objects.after(message.transition))


def _deliver(message, subject, known):
    receiver = message.receiver
    stays = receiver and receiver.active and (message.program_id, receiver.pk) in known
    gone = receiver and not stays
    if subject is None or gone or message.channel not in channels():
        raise Undeliverable
    with translation.override(language_of(message)), timezone.override(message.program.tz):
        channels()[message.channel].deliver(message, subject)


def language_of(message):
    """The receiver's language, else the program's, else the site's: the first that the site speaks.

    In another one, a link below `i18n_patterns` would lead nowhere.
    """
    wanted = [message.receiver.language] if message.receiver_id else []
    for code in [*wanted, message.program.language]:
        with suppress(LookupError):
            return translation.get_supported_language_variant(code)
    return settings.LANGUAGE_CODE


def _try_later(message, error, now):
    logger.warning(
        "Message %s was not delivered, attempt %s of %s: %s",
        message.uuid,
        message.attempts,
        MOST_ATTEMPTS,
        type(error).__name__,
    )
    if message.attempts >= MOST_ATTEMPTS:
        _settle(message, MessageState.UNDELIVERED)
    else:
        due_at = now + BACK_OFF[message.attempts - 1]
        Message.objects.filter(pk=message.pk, state=MessageState.QUEUED).update(due_at=due_at)


def _settle(message, state):
    Message.objects.filter(pk=message.pk, state=MessageState.QUEUED).update(state=state)


def mark_read(person, messages, *, now=None):
    """Mark notices of this person, and of nobody else, as read. Returns how many were unread."""
    unread = messages.filter(receiver=person, channel=INTRANET).unread()
    return unread.update(read_at=now or timezone.now())


def choose_mail(program, *, by, mail):
    """Whether this person gets mails of the program, or notices in the intranet only."""
    participant = ensure_participant(program, by)
    Participant.objects.filter(pk=participant.pk).update(mail=mail)

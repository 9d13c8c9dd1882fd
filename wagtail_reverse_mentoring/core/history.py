"""`record`: the one place where a step becomes a Transition row."""

from functools import partial

from django.contrib.contenttypes.models import ContentType
from django.db import transaction
from django.utils import timezone

from .models import Transition
from .signals import step_taken

# `by=SYSTEM` says that nobody in person took the step: the clock, or a consequence of another.
SYSTEM = None


def record(subject, *, to, from_="", code="", by, now=None):
    """Write down that `subject` (a row with `uuid`, `program_id`) went from one state to another.

    Called inside the action's transaction; tells `step_taken` after commit. Returns the row.
    """
    transition = Transition.objects.create(
        subject_type=ContentType.objects.get_for_model(subject),
        subject_uuid=subject.uuid,
        program_id=subject.program_id,
        from_state=from_,
        to_state=to,
        code=code,
        by=by,
        at=now or timezone.now(),
    )
    tell = partial(
        step_taken.send_robust, sender=type(subject), transition=transition.pk, subject=subject
    )
    transaction.on_commit(tell, robust=True)
    return transition

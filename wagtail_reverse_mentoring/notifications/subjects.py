"""The rows that messages are about, fetched together: one query for each kind of row."""

from collections import defaultdict

from django.contrib.contenttypes.models import ContentType

from ..mentors.models import MentorProfile
from ..pairings.models import HelpCall, Pairing, PairingRequest

READS = {
    PairingRequest: PairingRequest.objects.with_people,
    Pairing: Pairing.objects.with_people,
    MentorProfile: lambda: MentorProfile.objects.select_related("program", "person__user"),
    HelpCall: lambda: HelpCall.objects.select_related("program", "person__user"),
}


def model_of(transition):
    """The class of the row that took a step, without a query."""
    return ContentType.objects.get_for_id(transition.subject_type_id).model_class()


def load_subjects(transitions):
    """A dict: transition id -> the row it is about. A row that is gone is missing."""
    wanted = defaultdict(list)
    for transition in transitions:
        wanted[model_of(transition)].append(transition)
    found = {}
    for model, steps in wanted.items():
        if model not in READS:
            continue
        rows = READS[model]().filter(uuid__in={step.subject_uuid for step in steps})
        by_uuid = {row.uuid: row for row in rows}
        found |= {
            step.pk: by_uuid[step.subject_uuid] for step in steps if step.subject_uuid in by_uuid
        }
    return found

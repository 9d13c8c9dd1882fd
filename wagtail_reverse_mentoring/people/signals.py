"""Internal signals of this room."""

from django.dispatch import Signal

# Internal, sent inside the transaction. A person's cached facts changed: `person`, `changed` (a
# set of field names). Receivers keep the lock order: learner's places, mentor's places, requests
# and pairings by id, directory version.
person_refreshed = Signal()

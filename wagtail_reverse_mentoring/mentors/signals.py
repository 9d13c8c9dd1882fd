"""Internal signals of this room, sent inside the transaction, after the profile's own row."""

from django.dispatch import Signal

# A mentor can no longer be asked: `profile`, `code` ("left", "paused"), `now`. Whoever holds open
# requests to them closes these in the same transaction. The sender holds the mentor's places, and
# touches the directory version after this: learner's places, mentor's places, requests and pairings
# by id, directory version.
mentor_unavailable = Signal()

# A mentor's limit was raised or a pause ended: `profile`, `now`. Whoever keeps a line hands the
# place to the first in it. Same lock order.
mentor_available = Signal()

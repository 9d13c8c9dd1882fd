"""What follows here from changes elsewhere."""

from django.dispatch import receiver

from ..mentors.signals import mentor_unavailable
from .actions import supersede_requests
from .models import PairingRequest


@receiver(mentor_unavailable, dispatch_uid="wrm_pairings_mentor_unavailable")
def close_requests_to(*, profile, code, now, **kwargs):
    """A mentor paused or left the directory: nobody is left waiting for their answer."""
    supersede_requests(PairingRequest.objects.filter(mentor_profile=profile), now=now, code=code)

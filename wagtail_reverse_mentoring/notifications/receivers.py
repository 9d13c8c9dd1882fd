"""What follows here from steps taken elsewhere: their messages, at once. Mail leaves later."""

from django.dispatch import receiver

from ..core.models import Transition
from ..core.signals import step_taken
from .actions import announce


@receiver(step_taken, dispatch_uid="wrm_announce_step")
def announce_step(*, transition, **kwargs):
    announce(Transition.objects.filter(pk=transition, announced_at=None).select_related("program"))

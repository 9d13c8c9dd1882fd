"""Does what time does: runs the jobs that the rooms registered with the clock."""

import logging

from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone
from django.utils.translation import gettext as _

from ...core.clock import clock_jobs

logger = logging.getLogger(__name__)


class Command(BaseCommand):
    help = (
        "Refreshes people, lets requests lapse, and whatever else time does. Run it every hour or"
        " every night by cron; twice at once or after a week's pause does no harm. It says nothing"
        " unless a job failed, or with --verbosity 2."
    )

    def handle(self, *args, verbosity=1, **options):
        now, failed = timezone.now(), []
        for job in clock_jobs():
            try:
                done = job.run(now)
            except Exception:
                logger.exception("The job %r of the clock failed.", job.name)
                failed.append(job.name)
            else:
                if verbosity > 1:
                    self.stdout.write(f"{job.name}: {done}")
        if failed:
            raise CommandError(_("Failed: %(jobs)s.") % {"jobs": ", ".join(failed)})

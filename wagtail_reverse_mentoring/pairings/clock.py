"""What time does to requests: those not answered in time lapse."""

from ..core.clock import clock_job
from .actions import expire_requests


@clock_job("requests lapsed", order=20)
def let_requests_lapse(now):
    return expire_requests(now)

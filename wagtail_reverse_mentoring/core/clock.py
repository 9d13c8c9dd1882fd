"""The registry of what time does: each room declares its jobs, the clock command runs them."""

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Job:
    """`run(now)` does the work and returns how many rows it changed; safe to run twice at once."""

    name: str
    run: Callable
    order: int


_jobs = {}


def clock_job(name, *, order=100):
    """Register a function `(now) -> int` as a job of the clock under a readable name."""

    def register(function):
        _jobs[name] = Job(name, function, order)
        return function

    return register


def clock_jobs():
    """All jobs, in the order in which they run."""
    return sorted(_jobs.values(), key=lambda job: job.order)

"""Who sees what: the lines behind every "Who sees this?"."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Sees:
    """`who` (lazy words) sees `what` (lazy words)."""

    who: object
    what: object

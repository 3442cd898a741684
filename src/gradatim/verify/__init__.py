"""Projects judged from outside. What authors of stages import stands here."""

from gradatim.verify.documents import leaked, readme_commands, readme_numbers, says, secrets
from gradatim.verify.hostile import bad_bodies, refuses
from gradatim.verify.intervals import (
    Interval,
    binomial_band,
    effective_size,
    paired_difference,
    paired_ratio,
    share_interval,
)
from gradatim.verify.run import Run
from gradatim.verify.server import Answer, Server
from gradatim.verify.traffic import Load, Traffic, load, traffic
from gradatim.verify.words import Failure, Unable, failure, stage

__all__ = [
    "Answer",
    "Failure",
    "Interval",
    "Load",
    "Run",
    "Server",
    "Traffic",
    "Unable",
    "bad_bodies",
    "binomial_band",
    "effective_size",
    "failure",
    "leaked",
    "load",
    "paired_difference",
    "paired_ratio",
    "readme_commands",
    "readme_numbers",
    "refuses",
    "says",
    "secrets",
    "share_interval",
    "stage",
    "traffic",
]

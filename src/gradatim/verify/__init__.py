"""Verification of projects: runs and judges them from outside. Stages import from here."""

from gradatim.verify import outputs
from gradatim.verify.bad_requests import (
    BadBody,
    accepts,
    bad_bodies,
    breaks,
    forbidden_bodies,
    refuses,
)
from gradatim.verify.failures import Failure, Unable, failure
from gradatim.verify.intervals import (
    Interval,
    binomial_band,
    clustered_mean,
    connected,
    effective_size,
    paired_difference,
    paired_ratio,
    share_interval,
)
from gradatim.verify.lock_file import installs_from_lock_file, lock_files
from gradatim.verify.openapi import described_body
from gradatim.verify.readme import leaked, readme_commands, readme_numbers, says, secrets
from gradatim.verify.reproduce import is_number, readme_repeats, told_number
from gradatim.verify.run import Run
from gradatim.verify.schema import Schema
from gradatim.verify.service import Answer, Server
from gradatim.verify.stages import stage
from gradatim.verify.traffic import Load, Traffic, load, traffic

__all__ = [
    "Answer",
    "BadBody",
    "Failure",
    "Interval",
    "Load",
    "Run",
    "Schema",
    "Server",
    "Traffic",
    "Unable",
    "accepts",
    "bad_bodies",
    "binomial_band",
    "breaks",
    "clustered_mean",
    "connected",
    "described_body",
    "effective_size",
    "failure",
    "forbidden_bodies",
    "installs_from_lock_file",
    "is_number",
    "leaked",
    "load",
    "lock_files",
    "outputs",
    "paired_difference",
    "paired_ratio",
    "readme_commands",
    "readme_numbers",
    "readme_repeats",
    "refuses",
    "says",
    "secrets",
    "share_interval",
    "stage",
    "told_number",
    "traffic",
]

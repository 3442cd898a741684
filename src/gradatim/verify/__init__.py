"""Verification of projects: runs and judges them from outside. Stages import from here."""

from gradatim.verify import outputs
from gradatim.verify.bad_requests import (
    BadBody,
    bad_bodies,
    forbidden_bodies,
    invalid_answers,
    not_accepted,
    not_refused,
)
from gradatim.verify.failures import Failure, MachineFailure, failure
from gradatim.verify.intervals import (
    Interval,
    binomial_band,
    clustered_mean,
    connected_groups,
    effective_size,
    paired_difference,
    paired_ratio,
    proportion_interval,
)
from gradatim.verify.lock_file import expect_locked_install, lock_files
from gradatim.verify.openapi import request_schema
from gradatim.verify.readme import (
    find_leaks,
    find_secrets,
    readme_commands,
    readme_numbers,
    states_number,
)
from gradatim.verify.reproduce import expect_readme_reproduces, is_number, json_number
from gradatim.verify.run import Run
from gradatim.verify.schema import Schema
from gradatim.verify.service import Response, Server
from gradatim.verify.stages import stage
from gradatim.verify.traffic import LoadResult, Traffic, measure_load, traffic

__all__ = [
    "BadBody",
    "Failure",
    "Interval",
    "LoadResult",
    "MachineFailure",
    "Response",
    "Run",
    "Schema",
    "Server",
    "Traffic",
    "bad_bodies",
    "binomial_band",
    "clustered_mean",
    "connected_groups",
    "effective_size",
    "expect_locked_install",
    "expect_readme_reproduces",
    "failure",
    "find_leaks",
    "find_secrets",
    "forbidden_bodies",
    "invalid_answers",
    "is_number",
    "json_number",
    "lock_files",
    "measure_load",
    "not_accepted",
    "not_refused",
    "outputs",
    "paired_difference",
    "paired_ratio",
    "proportion_interval",
    "readme_commands",
    "readme_numbers",
    "request_schema",
    "stage",
    "states_number",
    "traffic",
]

"""Candidates for change requests about a function: a sentence, a changed file, and for each call an
independent way to compute the wanted result. Only works on syntax; `requests.py` runs both ways."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from random import Random

from gradatim.defence.proposals import choices, constants, defaults, inputs
from gradatim.defence.proposals.edits import Proposal
from gradatim.defence.targets import Target

_FINDERS: tuple[Callable[[Target, Random], Iterator[Proposal]], ...] = (
    choices.tie, choices.every, inputs.case, inputs.skip, constants.text, constants.threshold,
    defaults.missing, defaults.fixed, defaults.error,
)  # fmt: skip


def proposals(target: Target, random: Random) -> Iterator[Proposal]:
    """All candidates that the function's syntax and its known results allow."""
    for find in _FINDERS:
        yield from find(target, random)

"""Which passed labs are repeated today. They get a share of the day, so that they never crowd out
new ones."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from gradatim.rules import mastery
from gradatim.rules.plan.workload import Step, Work

RETEST_SHARE = 0.25  # of a day's minutes, beyond the first re-test: a policy
RETEST_FACTOR = 0.5  # of a lab's minutes, because the lesson is known: a policy


def due_retests(work: Work, today: date, minutes: float, left: float) -> Iterator[Step]:
    """Due re-tests of needed labs, the longest due first, as many as fit into what is `left` of the
    day's `minutes` and into their share of it. The first of a day only needs to fit."""
    room = minutes * RETEST_SHARE - _done(work, today)
    first = room == minutes * RETEST_SHARE
    for one in mastery.due(work.pack, work.evidence, today):
        if one.lab not in work.skill_of_lab:
            continue
        lab = work.pack.labs[one.lab]
        takes = max(round(lab.minutes * RETEST_FACTOR), 1)
        if takes <= left and (first or takes <= room):
            yield Step("retest", lab.id, lab.title, takes, work.skill_of_lab[lab.id])
            first, room, left = False, room - takes, left - takes


def _done(work: Work, today: date) -> float:
    """The minutes of the re-tests that were passed today."""
    passed = [
        name
        for name, lab in work.labs.items()
        if any(one.from_empty_file and one.day == today for one in lab.passes)
    ]
    return sum(work.pack.labs[name].minutes * RETEST_FACTOR for name in passed)

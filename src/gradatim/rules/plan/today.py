"""What to do next: the day's cards, labs to pass again, then labs within reach. Plans no dates."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from datetime import datetime
from itertools import chain, zip_longest

from gradatim.model import Curriculum, Evidence, Lab, Profile
from gradatim.rules import review
from gradatim.rules.plan.calendar import check
from gradatim.rules.plan.retests import again
from gradatim.rules.plan.workload import Step, Work


def next_steps(
    pack: Curriculum,
    profile: Profile,
    evidence: Sequence[Evidence],
    now: datetime,
    minutes: float,
) -> list[Step]:
    """What fits into the next `minutes`: the day's cards first, then labs that are to
    be passed again, then those whose needs are met.

    One lab at least, however few the minutes, if any is within reach.
    RequestError for hours that make no plan.
    """
    check(profile)
    cards = review.queue(pack, evidence, now, minutes).today
    steps = [_cards(len(cards))] if cards else []
    left = minutes - sum(step.minutes for step in steps)
    work = Work(pack, profile, evidence, now.date())
    for step in again(work, now.date(), minutes, left):
        steps.append(step)
        left -= step.minutes
    for number, lab in enumerate(_interleaved(work)):
        if number and lab.minutes > left:
            break
        steps.append(Step.of(lab, work.home[lab.id]))
        left -= lab.minutes
    return steps


def _cards(count: int) -> Step:
    title = f"Review {count} {'card' if count == 1 else 'cards'}"
    return Step("review", "cards", title, math.ceil(count * review.CARD_MINUTES))


def _interleaved(work: Work) -> list[Lab]:
    """Labs within reach: the first of each skill, then the second of each.

    Practice that mixes skills lasts longer: Rohrer et al. 2019, doi 10.1037/edu0000367.
    """
    learnt = _learnt(work)
    rows = [[lab for lab in labs if _open(work, lab, learnt)] for labs in work.at_home.values()]
    return [lab for lab in chain.from_iterable(zip_longest(*rows)) if lab]


def _learnt(work: Work) -> Mapping[str, bool]:
    """Needed skill -> whether its labs, and those of all that it needs, are passed.

    A skill without labs is learnt when all that it needs is: nothing could show it.
    """
    found: dict[str, bool] = {}
    for skill in work.needed.values():  # needs come first
        own = all(work.labs[lab.id].passed for lab in work.at_home[skill.id])
        found[skill.id] = own and all(found.get(need, True) for need in skill.needs)
    return found


def _open(work: Work, lab: Lab, learnt: Mapping[str, bool]) -> bool:
    """Not passed, and everything that it builds on is learnt, passed or waived."""
    skills = work.needed.keys() & set(lab.skills)
    needs = {need for skill in skills for need in work.needed[skill].needs} - skills
    return (
        not work.labs[lab.id].passed
        and all(learnt.get(need, True) for need in needs)
        and all(work.labs[need].passed for need in lab.needs if need in work.home)
    )

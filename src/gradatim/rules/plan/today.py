"""What to do next: the day's cards, repeated labs, then what is within reach. Knows no dates."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime

from gradatim.model import Curriculum, Evidence, History, Lab, Profile, Skill
from gradatim.rules import course, review
from gradatim.rules.plan import gate
from gradatim.rules.plan.calendar import check_profile
from gradatim.rules.plan.retests import due_retests
from gradatim.rules.plan.sequence import MAX_OPEN
from gradatim.rules.plan.workload import Step, Work

MIN_PIECE = 15  # minutes of a project's stage at least: less is not worth starting


def next_steps(
    pack: Curriculum,
    profile: Profile,
    evidence: Sequence[Evidence],
    now: datetime,
    minutes: float,
) -> list[Step]:
    """What fits into the next `minutes`: the day's cards, then labs to be repeated, then activities
    whose prerequisites are met.

    At least one of these, however few the minutes, if any is within reach. Of a project's stage, as
    much as fits. RequestError for hours that allow no plan.
    """
    check_profile(profile)
    log = History.from_rows(evidence)
    cards = review.queue(pack, log, now, minutes).today
    steps = [_cards(len(cards))] if cards else []
    left = minutes - sum(step.minutes for step in steps)
    work = Work(pack, profile, log, now.date())
    for step in due_retests(work, now.date(), minutes, left):
        steps.append(step)
        left -= step.minutes
    for number, step in enumerate(_interleaved(work)):
        if not step.is_indivisible:
            step = step.with_minutes(min(step.minutes, max(math.floor(left), MIN_PIECE)))
        if number and step.minutes > left:
            break
        steps.append(step)
        left -= step.minutes
    return steps


def _cards(count: int) -> Step:
    title = f"Review {count} {'card' if count == 1 else 'cards'}"
    return Step("review", "cards", title, math.ceil(count * review.CARD_MINUTES))


def _interleaved(work: Work) -> list[Step]:
    """The steps within reach, interleaved in the same way as in the plan.

    Interleaved practice lasts longer: Rohrer et al. 2019, doi 10.1037/edu0000367. Chapters,
    exercises and labs of a skill come in order, before the stages of its projects. At most two
    skills are taken up at a time, and those that wait for prerequisites come last.
    """
    learnt = _learnt(work)
    ready, waiting = list[list[Step]](), list[list[Step]]()
    for skill in work.needed.values():
        if row := _within_reach(work, skill, learnt):
            (waiting if any(gate.missing_prerequisites(work, skill)) else ready).append(row)
    few = waiting[: max(MAX_OPEN - len(ready), 0)]
    return [*_round_robin(ready[:MAX_OPEN]), *_round_robin(few)]


def _round_robin(rows: Sequence[Sequence[Step]]) -> Iterator[Step]:
    """The next step of the skill with the fewest minutes so far; of equals, the first."""
    left, spent = [list(reversed(row)) for row in rows], [0] * len(rows)
    while open_rows := [number for number, row in enumerate(left) if row]:
        number = min(open_rows, key=spent.__getitem__)
        step = left[number].pop()
        spent[number] += step.minutes
        yield step


def _within_reach(work: Work, skill: Skill, learnt: Mapping[str, bool]) -> list[Step]:
    labs = [lab for lab in work.labs_by_skill[skill.id] if _is_open(work, lab, learnt)]
    taught = all(learnt.get(need, True) for need in skill.needs)
    found = course.in_order(work.pack, skill, work.course(skill) if taught else (), labs)
    steps = [Step.of_any(one, skill.id) for one in found]
    return steps or (work.stages(skill)[:1] if taught else [])


def _learnt(work: Work) -> Mapping[str, bool]:
    """Needed skill -> whether its labs and projects, and those of all that it needs, are passed.

    A skill without any is learnt when all that it needs is, since nothing could show it.
    """
    found: dict[str, bool] = {}
    for skill in work.needed.values():  # needs come first
        tests = [lab for lab in work.labs_by_skill[skill.id] if not lab.workshop]
        labs = all(work.labs[lab.id].passed for lab in tests)
        own = labs and not work.course(skill) and not work.stages(skill)
        found[skill.id] = own and all(found.get(need, True) for need in skill.needs)
    return found


def _is_open(work: Work, lab: Lab, learnt: Mapping[str, bool]) -> bool:
    """Skills not passed whose prerequisites are all learnt, passed or waived."""
    skills = work.needed.keys() & set(lab.skills)
    needs = {need for skill in skills for need in work.needed[skill].needs} | skills
    needs.discard(work.skill_of_lab[lab.id])
    return (
        not work.labs[lab.id].passed
        and all(learnt.get(need, True) for need in needs)
        and all(work.labs[need].passed for need in lab.needs if need in work.skill_of_lab)
    )

"""The state of each skill, from its labs and cards."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta

from gradatim.model import Curriculum, Evidence, History, projects
from gradatim.rules import deck, memory
from gradatim.rules.mastery import fading
from gradatim.rules.mastery.fading import Recall
from gradatim.rules.mastery.labs import (
    IN_PROGRESS,
    NOT_STARTED,
    PASSED,
    LabState,
    lab_states,
    tests_of_skills,
)
from gradatim.rules.memory import Memory

PROVISIONAL = "provisional"
MASTERED = "mastered"
FADING = "fading"

FULL_RECALL = Recall()
GRACE = 2  # days after a midnight in which a row may still belong to the day that begins there
MASTERY_DAYS = 3  # successive relearning, Rawson & Dunlosky 2012, doi 10.1007/s10648-012-9203-1


@dataclass(frozen=True)
class SkillState:
    """The state of a skill, and the ids of the evidence for it."""

    state: str  # not started | in progress | provisional | passed | mastered | fading
    evidence: tuple[str, ...] = ()
    reached: str = ""  # the state if nothing is forgotten
    recall: Recall = FULL_RECALL


def skill_states(
    pack: Curriculum, evidence: Iterable[Evidence], today: date
) -> Mapping[str, SkillState]:
    """The state of every skill as of `today`.

    Fading: passed or mastered once, and by now likely to be forgotten. Otherwise as in `reached`.
    """
    return as_of(evidence, today).cached(_states, pack, today)


def _states(log: History, pack: Curriculum, today: date) -> Mapping[str, SkillState]:
    labs, cards = log.cached(_labs, pack), _memories(pack, log)
    return {
        skill: _faded(found, fading.recall(labs[skill], cards.get(skill, ()), today))
        for skill, found in log.cached(_all_reached, pack).items()
    }


def _faded(found: SkillState, left: Recall) -> SkillState:
    if found.reached not in (PASSED, MASTERED):
        return found
    return replace(found, state=FADING if left.fading else found.state, recall=left)


def reached(
    pack: Curriculum, evidence: Iterable[Evidence], today: date
) -> Mapping[str, SkillState]:
    """The state that every skill has reached by `today`, ignoring what was forgotten since.

    Mastered: every lab of the skill has an unaided pass, and unaided passes lie on three different
    days (UTC). Cards, chapters and exercises show that a skill was begun; they never show that it
    was mastered. Passed: every lab has a pass; or there is no lab, and a project of the skill is
    verified.
    """
    return as_of(evidence, today).cached(_all_reached, pack)


def _all_reached(log: History, pack: Curriculum) -> Mapping[str, SkillState]:
    labs, begun, built = (
        log.cached(_labs, pack),
        _practice_ids(pack, log),
        projects.skill_evidence(pack, log),
    )
    return {
        skill: _reached(states, begun.get(skill, ()), built.get(skill, ()))
        for skill, states in labs.items()
    }


def as_of(evidence: Iterable[Evidence], today: date) -> History:
    """What was known on `today`, with a day of grace, because the learner's date may be behind that
    of UTC."""
    if (date.max - today).days < GRACE:
        return History.from_rows(evidence)
    end = datetime.combine(today, time.min, UTC) + timedelta(days=GRACE)
    return History.from_rows(evidence).before(end)


def _labs(log: History, pack: Curriculum) -> Mapping[str, Sequence[LabState]]:
    labs = lab_states(pack, log)
    found: dict[str, list[LabState]] = {skill: [] for skill in pack.skills}
    for lab in tests_of_skills(pack):
        for skill in lab.skills:
            found[skill].append(labs[lab.id])
    return found


def _memories(pack: Curriculum, log: History) -> Mapping[str, Sequence[Memory]]:
    memories = memory.states(log)
    found: defaultdict[str, list[Memory]] = defaultdict(list)
    for card in deck.cards(pack, log) if memories else ():
        if card.id in memories:
            found[card.skill].append(memories[card.id])
    return found


def _practice_ids(pack: Curriculum, log: History) -> Mapping[str, Sequence[str]]:
    """Skill -> the ids of the rows that show it was begun: reviews of its cards, answers and
    verdicts in its chapters and exercises, and experiments."""
    of_card = log.cached(_review_ids)
    found: defaultdict[str, list[str]] = defaultdict(list)
    for card in deck.cards(pack, log) if of_card else ():
        found[card.skill] += of_card.get(card.id, ())
    for row in log.of("read", "verdict"):
        one = pack.exercises.get(row.subject) or pack.chapter_heads.get(row.subject)
        if one is not None:
            found[one.skill].append(row.id)
    for row in log.of("experiment"):
        found[row.subject].append(row.id)
    return {skill: ids for skill, ids in found.items() if ids}


def _review_ids(log: History) -> Mapping[str, Sequence[str]]:
    """Card -> the ids of its reviews."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    for row in log.of("review"):
        found[row.subject].append(row.id)
    return found


def _reached(labs: Sequence[LabState], begun: Sequence[str], built: Sequence[str]) -> SkillState:
    """`built`: the stages of verified projects, which count for a skill without labs."""
    seen = tuple(name for lab in labs for name in lab.evidence)
    if not labs and built:
        return _state(PASSED, built)
    if not labs or not all(lab.passed for lab in labs):
        ids = (*seen, *begun, *built)
        return _state(IN_PROGRESS if ids else NOT_STARTED, ids)
    if not all(lab.unaided_passes for lab in labs):
        return _state(PROVISIONAL, seen)
    alone = [one for lab in labs for one in lab.unaided_passes]
    days = {one.day for one in alone}
    return _state(MASTERED if len(days) >= MASTERY_DAYS else PASSED, [one.id for one in alone])


def _state(state: str, evidence: Iterable[str]) -> SkillState:
    return SkillState(state, tuple(evidence), state)

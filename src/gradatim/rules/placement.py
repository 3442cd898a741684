"""Finds out what a learner can do already with few questions. Reads no files and no clock.

The belief is a sample of knowledge states (sets of skills that somebody may have), drawn once from
a model of how knowledge is distributed over the skill graph. An answer weights each state by how
well it explains the answer, given slips and lucky guesses. So a known skill is evidence for what it
builds on, and a missing one against what builds on it.

Sources: knowledge states, slip and guess: Falmagne & Doignon, Learning Spaces (2011), chapter 11;
the question with the greatest expected loss of entropy: Lindley 1956, doi 10.1214/aoms/1177728069.

A card takes half a minute, an exercise some minutes, a short lab a quarter of an hour. So a program
is only worth its time if no card left is informative enough. Then an exercise is offered, or else a
lab; learners may decline.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache
from itertools import takewhile
from typing import TYPE_CHECKING, Any, NamedTuple

from gradatim.model import Background, Card, Curriculum, Evidence, History, Lab, Profile, Skill

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Numbers = NDArray[np.floating[Any]]

SLIP, GUESS = 0.1, 0.15  # probability of a wrong answer though known, a right one though unknown


class Errors(NamedTuple):
    """The probabilities of a slip and of a lucky guess."""

    slip: float
    guess: float


CARD = Errors(SLIP, GUESS)
# Who can write a program may give up; no guess passes checks on inputs that nobody foresees. An
# exercise is a small part of its skill: who passes it may lack the rest.
EXERCISE = Errors(slip=0.1, guess=0.05)
LAB = Errors(slip=0.1, guess=0.01)
MAX_PROGRAM_MINUTES = 20  # minutes of an exercise or lab that may be offered: a policy
WRITTEN_FORMS = ("function", "script")  # exercises whose starter does not hold half of the answer
MAX_QUESTIONS = 25
WAIVE_THRESHOLD = 0.95  # belief from which on a skill is waived
KEEP_THRESHOLD = (
    0.5  # from which on what a background brings stays, though a wrong answer builds on it
)
MIN_GAIN = 0.004  # nats for each skill: a question that is expected to remove less is not asked
MAX_PER_SKILL = 2  # questions on one skill at most
MAX_DECLINED = 2  # programs not taken up, after which no more are offered
MIN_FAILURES = 3  # failed verdicts on a lab, without a pass, that speak against what it builds on
DOUBT_AFTER = 2  # such labs that bring a waived skill back

# The model of knowledge. Its numbers are a policy, chosen on simulated learners, not measured.
_STATES = 8_000
_ABILITY, _CORRELATION = (
    0.5,
    0.9,
)  # spread of ability; correlation of a skill with what it builds on
_USUAL, _RARE, _PER_PHASE = 1.2, -0.3, 0.3  # log-odds where the background brings it, and where not
_LEAK = 0.05  # how much less likely a skill is without all that it builds on, as a factor


@dataclass(frozen=True)
class Answer:
    """Whether a question on a skill was answered right, or a program was written that passed."""

    skill: str
    right: bool
    errors: Errors = CARD


@dataclass(frozen=True)
class Belief:
    """What the answers so far say about every skill."""

    skills: Mapping[str, Skill]
    background: Background
    answers: tuple[Answer, ...] = ()

    @cached_property
    def known(self) -> dict[str, float]:
        """Skill -> probability that the learner has it."""
        shares = self._weights @ self._states
        return {s: min(float(share), 1.0) for s, share in zip(self._order, shares, strict=True)}

    def after(self, answer: Answer) -> Belief:
        """The belief with one answer more."""
        return replace(self, answers=(*self.answers, answer))

    @property
    def waived(self) -> frozenset[str]:
        """Skills that the plan may leave out: shown, or brought along."""
        return self.shown | self.from_background

    @property
    def shown(self) -> frozenset[str]:
        """Skills that are sure: they, or what builds on them, were answered right."""
        shown = set[str]()
        for answer in self.answers:
            if answer.right:
                shown |= {answer.skill, *_prerequisites(self.skills, answer.skill)}
        return frozenset(skill for skill in shown if self.known[skill] >= WAIVE_THRESHOLD)

    @property
    def from_background(self) -> frozenset[str]:
        """Skills that the background includes, unless they or their prerequisites were answered
        wrong. A prerequisite of a wrong one counts as right if it is likelier known than not."""
        usual = {name for name, skill in self.skills.items() if self.background in skill.waive}
        right = {answer.skill for answer in self.answers if answer.right}
        wrong = {answer.skill for answer in self.answers if not answer.right} & usual - right
        below = {
            need for name in wrong for need in _prerequisites(self.skills, name)
        } & usual - right
        against = wrong | {name for name in below if self.known[name] < KEEP_THRESHOLD}
        return frozenset(s for s in usual if not against & {s, *_prerequisites(self.skills, s)})

    def question(self, askable: Collection[str]) -> str | None:
        """The skill to ask about next, of those that have a question; None when enough is known."""
        return self._best(askable, CARD)

    def program(self, skills: Collection[str], errors: Errors) -> str | None:
        """The same, of the skills that have an exercise or a short lab."""
        return self._best(skills, errors)

    def _best(self, askable: Collection[str], errors: Errors) -> str | None:
        import numpy as np

        asked = Counter(answer.skill for answer in self.answers)
        open_ = [n for n, s in enumerate(self._order) if s in askable and asked[s] < MAX_PER_SKILL]
        if not open_ or len(self.answers) >= MAX_QUESTIONS:
            return None
        gains = self._gains(open_, errors) / [1 + asked[self._order[n]] for n in open_]
        best = int(np.argmax(gains))
        return self._order[open_[best]] if gains[best] >= MIN_GAIN * len(self._order) else None

    def _gains(self, open_: Sequence[int], errors: Errors) -> Numbers:
        """The expected reduction of the entropy of all skills by a question on each, in nats."""
        slip, guess = errors
        before = self._weights @ self._states
        both = (self._states.T * self._weights) @ self._states[:, open_]  # skills x questions
        asked = before[open_]
        right = (1 - slip) * asked + guess * (1 - asked)
        if_right = ((1 - slip) * both + guess * (before[:, None] - both)) / right
        if_wrong = (slip * both + (1 - guess) * (before[:, None] - both)) / (1 - right)
        after = right * _entropy(if_right).sum(0) + (1 - right) * _entropy(if_wrong).sum(0)
        gains: Numbers = _entropy(before).sum() - after
        return gains

    @property
    def _order(self) -> tuple[str, ...]:
        return self._sampled[0]

    @property
    def _states(self) -> Numbers:
        return self._sampled[1]

    @cached_property
    def _sampled(self) -> tuple[tuple[str, ...], Numbers]:
        # Once for each belief: to find a sample again, all skills are hashed.
        return _sample(tuple(self.skills.values()), self.background)

    @cached_property
    def _weights(self) -> Numbers:
        import numpy as np

        weights = np.full(_STATES, 1 / _STATES, np.float32)
        for answer in self.answers:
            state = self._states[:, self._order.index(answer.skill)]
            slip, guess = answer.errors
            chance = guess + (1 - slip - guess) * state
            weights *= chance if answer.right else 1 - chance
            weights /= weights.sum()
        return weights


@lru_cache(maxsize=4)
def _sample(skills: tuple[Skill, ...], background: Background) -> tuple[tuple[str, ...], Numbers]:
    """The skills, prerequisites first, and a states x skills matrix of 0 and 1 (known).

    The same in every run. It takes long and depends on no answer, so it is drawn once.
    """
    import numpy as np

    by_id = {skill.id: skill for skill in skills}
    order = tuple(dict.fromkeys(n for s in by_id for n in (*_prerequisites(by_id, s), s)))
    rng = np.random.default_rng(0)
    index = {skill: n for n, skill in enumerate(order)}
    ability = _ABILITY * rng.normal(size=_STATES)
    talent = np.zeros((_STATES, len(index)))
    states = np.zeros((_STATES, len(index)), np.float32)
    for name, n in index.items():
        needs = [index[need] for need in by_id[name].needs]
        talent[:, n] = _related(talent[:, needs], rng.normal(size=_STATES))
        odds = 2 * (_prior(by_id[name], background) + ability + 1.3 * talent[:, n])
        chance = 1 / (1 + np.exp(-odds))
        chance *= np.where(states[:, needs].all(axis=1), 1, _LEAK)
        states[:, n] = rng.random(_STATES) < chance
    return order, states


def _prior(skill: Skill, background: Background) -> float:
    return _USUAL if background in skill.waive else _RARE - _PER_PHASE * (skill.phase - 1)


def _related(of_needs: Numbers, own: Numbers) -> Numbers:
    """A standard normal, correlated with the mean of its needs."""
    if of_needs.shape[1] == 0:
        return own
    mean = of_needs.mean(axis=1)
    related: Numbers = _CORRELATION * mean / mean.std() + (1 - _CORRELATION**2) ** 0.5 * own
    return related


def _entropy(shares: Numbers) -> Numbers:
    import numpy as np

    inside = np.clip(shares, 1e-6, 1 - 1e-6)
    found: Numbers = -(inside * np.log(inside) + (1 - inside) * np.log(1 - inside))
    return found


def _prerequisites(skills: Mapping[str, Skill], skill: str) -> dict[str, None]:
    """All that a skill builds on, near and far; what is built on first comes first."""
    found: dict[str, None] = {}

    def visit(name: str) -> None:
        for need in skills[name].needs:
            if need not in found:
                visit(need)
                found[need] = None

    visit(skill)
    return found


@dataclass(frozen=True)
class PlacementState:
    """A placement in progress: its belief, and what it asks next, if anything."""

    belief: Belief
    card: Card | None = None
    lab: Lab | None = None  # or an exercise as one: where no card would tell enough
    begun: bool = False  # the learner agreed to it, and it is neither passed nor given up

    @property
    def over(self) -> bool:
        return self.card is None and self.lab is None

    @staticmethod
    def of(pack: Curriculum, profile: Profile, evidence: Sequence[Evidence]) -> PlacementState:
        """The state after the answers so far. Each typed card, exercise and short lab is used
        once."""
        replies = _replies(pack, evidence)
        belief = Belief(pack.skills, profile.background, tuple(replies.answers))
        if replies.begun:
            return PlacementState(belief, lab=[*replies.begun.values()][-1], begun=True)
        fresh = _cards(pack, profile, evidence)
        if name := belief.question(fresh.keys()):
            return PlacementState(belief, fresh[name])
        if replies.declined >= MAX_DECLINED:
            return PlacementState(belief)
        for errors, programs in ((EXERCISE, exercises(pack)), (LAB, short_labs(pack))):
            fresh_ones = _unused_programs(pack, programs, profile, evidence)
            if name := belief.program(fresh_ones.keys(), errors):
                return PlacementState(belief, lab=fresh_ones[name])
        return PlacementState(belief)


def _cards(pack: Curriculum, profile: Profile, evidence: Sequence[Evidence]) -> Mapping[str, Card]:
    """Skill -> its next card."""
    shown, fresh = asked(evidence), dict[str, Card]()
    for card in pack.cards():
        if card.typed and card.id not in shown and _is_relevant(pack.skills[card.skill], profile):
            fresh.setdefault(card.skill, card)
    return fresh


def _unused_programs(
    pack: Curriculum, programs: Sequence[Lab], profile: Profile, evidence: Sequence[Evidence]
) -> Mapping[str, Lab]:
    """Skill -> the first of these that was neither offered nor passed."""
    log, found = History.from_rows(evidence), dict[str, Lab]()
    used = {row.subject for row in log.of("offered")} | log.first_passes.keys()
    for lab in programs:
        if lab.id not in used and _is_relevant(pack.skills[lab.skills[0]], profile):
            found.setdefault(lab.skills[0], lab)
    return found


def exercises(pack: Curriculum) -> Sequence[Lab]:
    """Exercises that may be offered, as labs: the last of a skill first, which use most of it."""
    written = (one for one in pack.exercises.values() if one.form in WRITTEN_FORMS)
    return [one.lab for one in written if one.minutes <= MAX_PROGRAM_MINUTES][::-1]


def _program(pack: Curriculum, id: str) -> Lab | None:
    """A lab, or an exercise as one; None if the pack no longer has it."""
    exercise = pack.exercises.get(id)
    return exercise.lab if exercise else pack.labs.get(id)


def short_labs(pack: Curriculum) -> Sequence[Lab]:
    """Labs that may be offered, shortest first; none that comes early in its skill."""
    labs = (
        lab
        for lab in pack.labs.values()
        if lab.minutes <= MAX_PROGRAM_MINUTES and len(lab.skills) == 1
    )
    late = (lab for lab in labs if not pack.skills[lab.skills[0]].early_after(lab.id))
    return sorted(late, key=lambda lab: lab.minutes)


def _is_relevant(skill: Skill, profile: Profile) -> bool:
    return not skill.roles or profile.role in skill.roles


# What the evidence holds ---------------------------------------------------------------------


def answers(pack: Curriculum, evidence: Sequence[Evidence]) -> tuple[Answer, ...]:
    """The answers of the placement in progress; those of a finished one are settled."""
    return tuple(_replies(pack, evidence).answers)


class _Replies(NamedTuple):
    """The answers, accepted open programs, and number of declined ones in the current placement."""

    answers: list[Answer]
    begun: dict[str, Lab]
    declined: int = 0


def _replies(pack: Curriculum, evidence: Sequence[Evidence]) -> _Replies:
    """An accepted program ends with a pass, a hint, or giving up; the last two mean: not unaided
    yet."""
    found = _Replies([], {})
    for row in History.from_rows(evidence).of("placed", "answered", "offered", "verdict", "hint"):
        if row.kind == "placed":
            found = _Replies([], {})
        elif row.kind == "answered":
            skills = _skills(pack, [row.data.get("skill")])
            found.answers.extend(Answer(s, bool(row.data.get("right"))) for s in skills)
        elif row.subject in found.begun:
            if row.fresh_outcome == "PASS" or row.kind == "hint" or row.data.get("taken") is False:
                skill = found.begun.pop(row.subject).skills[0]
                errors = EXERCISE if row.subject in pack.exercises else LAB
                found.answers.append(Answer(skill, row.kind == "verdict", errors))
        elif row.data.get("taken") is True and (program := _program(pack, row.subject)):
            found.begun[row.subject] = program
        elif row.kind == "offered" and row.data.get("taken") is False:
            found = found._replace(declined=found.declined + 1)
    return found


def _skills(pack: Curriculum, names: object) -> set[str]:
    """The skills of the pack among these names; none if it is not a list."""
    listed = names if isinstance(names, list | tuple) else ()
    return {name for name in listed if isinstance(name, str) and name in pack.skills}


def in_progress(evidence: Sequence[Evidence]) -> bool:
    """Whether a placement was begun and is not finished."""
    rows = History.from_rows(evidence).of("placed", "answered", "offered")
    return bool(rows) and rows[-1].kind != "placed"


def asked(evidence: Sequence[Evidence]) -> frozenset[str]:
    """The cards that any placement has shown."""
    return frozenset(row.subject for row in History.from_rows(evidence).of("answered"))


def waived(pack: Curriculum, evidence: Sequence[Evidence]) -> frozenset[str] | None:
    """The skills waived by the last placement, and not doubtful since; None without a placement.

    A waived skill is doubtful after two labs that build on it failed three times each, unpassed.
    """
    log = History.from_rows(evidence)
    if not (placed := log.of("placed")):
        return None
    names = _skills(pack, placed[-1].data.get("waived"))
    against = Counter(skill for lab in log.cached(_failed) for skill in _built_on(pack, lab))
    return frozenset(name for name in names if against[name] < DOUBT_AFTER)


def unasked(pack: Curriculum, evidence: Sequence[Evidence]) -> frozenset[str]:
    """The skills that the last placement waived because of the background alone."""
    placed = History.from_rows(evidence).of("placed")
    return frozenset(_skills(pack, placed[-1].data.get("unasked"))) if placed else frozenset()


def _failed(log: History) -> Sequence[str]:
    """Labs with three failed verdicts or more, and no pass, since the last placement."""
    last = log.of("placed")[-1]
    before = History(takewhile(lambda row: row is not last, log))
    fails = Counter(row.subject for row in log.fails[len(before.fails) :])
    passed = {row.subject for row in log.passes[len(before.passes) :]}
    return [lab for lab, count in fails.items() if count >= MIN_FAILURES and lab not in passed]


def _built_on(pack: Curriculum, lab_id: str) -> set[str]:
    """The skills of a lab, and what they need directly; none if the pack no longer has the lab."""
    lab = pack.labs.get(lab_id)
    skills = set(lab.skills) if lab else set()
    return skills | {need for skill in skills for need in pack.skills[skill].needs}

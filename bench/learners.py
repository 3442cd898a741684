"""Simulated learners: how well, and with how few questions, a placement finds what they know.

    python bench/learners.py [--learners 1000] [--seed 1]

A learner is a set of known skills, drawn in another way than the placement believes: each area of
the roadmap (the part of a skill's name before the dash) has a depth, and the learner knows that
part of the area's skills, in order, less one in twenty at random, less most of what builds on
something unknown. Four profiles differ in how deep their areas are. Answers slip and are guessed as
the placement assumes. The same learners are asked adaptively, at random and in a fixed order, as if
every skill had cards enough; then adaptively with the typed cards that the pack has, each asked
once, with its short labs besides, and with its exercises before those; every learner takes them up.
"""

from __future__ import annotations

import argparse
import statistics
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

from gradatim import curriculum
from gradatim.curriculum import Pack
from gradatim.model import Background, Lab, Skill
from gradatim.rules.placement import (
    CARD,
    EXERCISE,
    GUESS,
    LAB,
    MAX_QUESTIONS,
    SLIP,
    WAIVE_THRESHOLD,
    Answer,
    Belief,
    Errors,
    exercises,
    short_labs,
)

Generator = np.random.Generator
Item = tuple[str, Errors]
Choose = Callable[[Belief, int, Generator], Item | None]
HOLES, CLOSED = 0.05, 0.8  # known areas have gaps; what builds on a gap is mostly missing too


@dataclass(frozen=True)
class Profile:
    """How deep the areas of one kind of learner are: the share known, at least and at most."""

    background: Background
    depth: Mapping[str, tuple[float, float]]
    elsewhere: tuple[float, float]

    def known(self, skills: Mapping[str, Skill], rng: Generator) -> frozenset[str]:
        """One learner."""
        areas: dict[str, list[str]] = {}
        for skill in skills:
            areas.setdefault(skill.partition("-")[0], []).append(skill)
        found: set[str] = set()
        for area, inside in areas.items():
            share = rng.uniform(*self.depth.get(area, self.elsewhere))
            found |= {s for s in inside[: round(share * len(inside))] if rng.random() > HOLES}
        for skill in skills.values():  # the roadmap lists needs before what builds on them
            if not found.issuperset(skill.needs) and rng.random() < CLOSED:
                found.discard(skill.id)
        return frozenset(found)


PROFILES = {
    "newcomer": Profile(Background.NONE, {"py": (0, 0.25)}, (0, 0.08)),
    "programmer": Profile(
        Background.SOFTWARE,
        {"py": (0.6, 1), "sw": (0.6, 1), "de": (0.3, 0.9), "op": (0.3, 0.9)},
        (0, 0.3),
    ),
    "mathematician": Profile(
        Background.MATH,
        {"ma": (0.6, 1), "st": (0.6, 1), "py": (0, 0.5), "np": (0, 0.5), "pd": (0, 0.5)},
        (0, 0.2),
    ),
    "practitioner": Profile(
        Background.NONE,
        dict.fromkeys(("py", "sw", "np", "pd", "ma", "st", "ml", "viz"), (0.7, 1.0)),
        (0, 0.5),
    ),
}


def adaptive(belief: Belief, number: int, rng: Generator) -> Item | None:
    skill = belief.question(belief.skills.keys())
    return (skill, CARD) if skill else None


def at_random(belief: Belief, number: int, rng: Generator) -> Item | None:
    if number == MAX_QUESTIONS:
        return None
    return list(belief.skills)[rng.integers(len(belief.skills))], CARD


def in_order(belief: Belief, number: int, rng: Generator) -> Item | None:
    if number == MAX_QUESTIONS:
        return None
    return list(belief.skills)[number * len(belief.skills) // MAX_QUESTIONS], CARD


def of_pack(pack: Pack, programs: Mapping[Errors, Sequence[Lab]]) -> Choose:
    """Adaptively, with what the pack can ask: its cards, then these."""
    cards = Counter(card.skill for card in pack.cards() if card.typed)
    to_write = {kind: Counter(one.skills[0] for one in found) for kind, found in programs.items()}

    def choose(belief: Belief, number: int, rng: Generator) -> Item | None:
        left = {kind: counts.copy() for kind, counts in {CARD: cards, **to_write}.items()}
        for answer in belief.answers:
            left[answer.errors][answer.skill] -= 1
        if skill := belief.question((+left[CARD]).keys()):
            return skill, CARD
        for kind in to_write:
            if skill := belief.program((+left[kind]).keys(), kind):
                return skill, kind
        return None

    return choose


@dataclass
class Tally:
    """What came of one way of asking one profile."""

    questions: list[int] = field(default_factory=list)
    written: int = 0  # of them programs
    right: list[float] = field(default_factory=list)  # share of skills, by whether likely or not
    waived: int = 0
    wrongly: int = 0
    shares: list[float] = field(default_factory=list)  # of all skills, wrongly waived

    def add(self, belief: Belief, known: frozenset[str]) -> None:
        likely = belief.known
        self.questions.append(len(belief.answers))
        self.written += sum(answer.errors != CARD for answer in belief.answers)
        self.right.append(statistics.fmean((p >= 0.5) == (s in known) for s, p in likely.items()))
        waived = belief.waived
        self.waived += len(waived)
        self.wrongly += len(waived - known)
        self.shares.append(len(waived - known) / len(likely))

    def row(self, way: str, who: str, learners: int) -> str:
        cells = [
            way,
            who,
            f"{statistics.median(self.questions):g}",
            f"{max(self.questions)}",
            f"{self.written / learners:.1f}",
            f"{100 * statistics.fmean(self.right):.1f}",
            f"{self.waived / learners:.1f}",
            f"{100 * statistics.fmean(self.shares):.2f}",
            f"{100 * self.wrongly / max(self.waived, 1):.1f}",
        ]
        return f"| {' | '.join(cells)} |"


def remembered(choose: Choose) -> Choose:
    """The same choices, each found once: many learners begin with the same answers."""
    found: dict[tuple[Background, tuple[Answer, ...]], Item | None] = {}

    def again(belief: Belief, number: int, rng: Generator) -> Item | None:
        key = belief.background, belief.answers
        if key not in found:
            found[key] = choose(belief, number, rng)
        return found[key]

    return again


def ask(belief: Belief, known: frozenset[str], choose: Choose, rng: Generator) -> Belief:
    """The belief after all questions that this way of choosing asks."""
    while item := choose(belief, len(belief.answers), rng):
        skill, errors = item
        right = bool(rng.random() < (1 - errors.slip if skill in known else errors.guess))
        belief = belief.after(Answer(skill, right, errors))
    return belief


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--learners", type=int, default=1000, help="all profiles together")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    pack, each = curriculum.load(), options.learners // len(PROFILES)
    skills = pack.skills
    print(f"slip {SLIP}, guess {GUESS}, waived from {WAIVE_THRESHOLD}")
    print("| asked | learner | questions, median | most | written | % right | waived | % wrong "
          "| % of waived |")  # fmt: skip
    print("|---" * 9 + "|")
    both = {EXERCISE: exercises(pack), LAB: short_labs(pack)}
    ways = (
        ("adaptive", remembered(adaptive)),
        ("random", at_random),
        ("fixed", in_order),
        ("the pack's cards", remembered(of_pack(pack, {}))),
        ("and short labs", remembered(of_pack(pack, {LAB: short_labs(pack)}))),
        ("and exercises", remembered(of_pack(pack, both))),
    )
    for way, choose in ways:
        every = Tally()
        for who, profile in PROFILES.items():
            tally, begun = Tally(), Belief(skills, profile.background)
            for number in range(each):
                rng = np.random.default_rng([options.seed, number])
                known = profile.known(skills, rng)
                belief = ask(begun, known, choose, rng)
                tally.add(belief, known)
                every.add(belief, known)
            print(tally.row(way, who, each), flush=True)
        print(every.row(way, "**all**", len(PROFILES) * each), flush=True)


if __name__ == "__main__":
    main()

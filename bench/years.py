"""Simulated learners through whole years: hours until every skill is mastered, by the plan and in
a fixed order.

    python bench/years.py [--learners 40] [--hours 5] [--seed 1]

Both ways are judged by the real rules: `mastery.reached` says which skills are mastered. The plan
is `plan.next_steps` and `review.queue`, asked on each day with work: due cards, labs to pass again,
labs within reach, skills mixed. The fixed order takes the same labs one after another in the order
of the roadmap, then goes through those of skills that are not mastered from an empty file again,
round after round, without cards. The same learners go both ways, each on the same days.

A learner (a policy, not a measurement):
- Knowledge of a skill is halved after its half-life, 4 days at first. Doing it makes that longer,
  the more so the more was forgotten; failing makes it shorter. A card counts for half of a lab.
- A lab can be done by as much as its skills are known; or after the lesson, which brings 0.75 of
  it where what it builds on is known. 1 in 10 slips, 0.15 is guessed. A further attempt takes a
  third of the time and adds 0.25; after three failures a hint is taken.
- From an empty file a lab takes half of its minutes, in both ways. Pace is lognormal, 0.25 wide;
  one week in ten is missed.

Only skills that have labs can be mastered, so only their work is counted: labs and cards, not the
hours of the roadmap for which no lab is written. Intervals are 95 %, from 2,000 bootstrap samples
of the learners. `kept` is what is known of the skills 60 days after the end.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from functools import cached_property
from itertools import count

import numpy as np

from gradatim import curriculum
from gradatim.curriculum import Pack
from gradatim.model import Background, Card, Evidence, History, Lab, Profile, Role, records
from gradatim.rules import mastery, review
from gradatim.rules.plan import Step, next_steps
from gradatim.rules.plan.workload import Work

START = date(2027, 1, 4)
BEGIN = datetime(2027, 1, 4, tzinfo=UTC)
LONGEST = 3 * 365  # days
SLIP, GUESS, MISSED, PACE = 0.1, 0.15, 0.1, 0.25
FIRST_HALF_LIFE, GAIN, LOSS, BY_CARD = 4.0, 2.0, 0.6, 0.5
LESSON, FURTHER, THIRD, TRIES, HINTED = 0.75, 0.25, 1 / 3, 3, 0.95
AFRESH, CARD = 0.5, 0.5  # of a lab's minutes; minutes
LATER = timedelta(days=60)


@dataclass
class Head:
    """What a learner knows: skill -> half-life in days, and when it was last used."""

    held: dict[str, tuple[float, datetime]] = field(default_factory=dict)

    def known(self, skill: str, now: datetime) -> float:
        if skill not in self.held:
            return 0.0
        half_life, last = self.held[skill]
        return float(0.5 ** ((now - last) / timedelta(days=1) / half_life))

    def use(self, skill: str, now: datetime, right: bool, weight: float = 1.0) -> None:
        """`weight`: how much it counts, 1 for a lab."""
        known, half_life = self.known(skill, now), self.held.get(skill, (FIRST_HALF_LIFE, now))[0]
        change = 1 + GAIN * (1 - known) if right else LOSS
        if skill in self.held:
            half_life *= change**weight
        self.held[skill] = (half_life, now)


@dataclass
class Life:
    """One learner on one way: the log, the head, the clock."""

    pack: Pack
    profile: Profile
    rng: np.random.Generator
    rows: list[Evidence] = field(default_factory=list)
    head: Head = field(default_factory=Head)
    now: datetime = BEGIN
    minutes: float = 0.0  # of work so far
    numbers: Iterator[int] = field(default_factory=count)

    @cached_property
    def pace(self) -> float:
        return float(np.exp(PACE * self.rng.normal()))

    @property
    def log(self) -> History:
        return History(self.rows)

    @cached_property
    def work(self) -> Work:
        return Work(self.pack, self.profile, (), START)

    @cached_property
    def wanted(self) -> frozenset[str]:
        """The skills that this learner needs and that a lab can show."""
        labs = (self.pack.labs[name] for name in self.work.home)
        return frozenset(s for lab in labs for s in lab.skills if s in self.work.needed)

    @property
    def mastered(self) -> frozenset[str]:
        found = mastery.reached(self.pack, self.log, self.now.date())
        return frozenset(s for s in self.wanted if found[s].state == mastery.MASTERED)

    def spend(self, minutes: float) -> None:
        self.minutes += minutes * self.pace
        self.now += timedelta(minutes=minutes * self.pace)

    def tell(self, kind: str, subject: str, **data: object) -> None:
        name = f"e{next(self.numbers)}"
        self.rows.append(Evidence(name, self.now, kind, subject, data, "me"))

    def chance(self, able: float) -> bool:
        return bool(self.rng.random() < (1 - SLIP) * able + GUESS * (1 - able))

    # What is done ----------------------------------------------------------------------------

    def card(self, card: Card) -> None:
        self.spend(CARD)
        right = self.chance(self.head.known(card.skill, self.now))
        self.tell("review", card.id, card=card.id, rating=3 if right else 1)
        self.head.use(card.skill, self.now, right, BY_CARD)

    def lab(self, lab: Lab, afresh: bool) -> None:
        """From the starter to a pass."""
        self.tell("opened", lab.id, version="", size=0)
        minutes, able = lab.minutes * (AFRESH if afresh else 1), self._able(lab, afresh)
        self.spend(minutes)
        fails, hinted = 0, False
        while not self.chance(HINTED if hinted else able):
            self.tell("verdict", lab.id, outcome="FAIL")
            fails, able = fails + 1, min(able + FURTHER, 1)
            if fails == TRIES:
                self.tell("hint", lab.id, rung=1)
                hinted = True
            self.spend(minutes * THIRD)
        files = {lab.file: f"# {next(self.numbers)}"}
        self.tell("verdict", lab.id, outcome="PASS", files=files)
        for skill in lab.skills:
            self.head.use(skill, self.now, not hinted)

    def _able(self, lab: Lab, afresh: bool) -> float:
        own = float(np.mean([self.head.known(skill, self.now) for skill in lab.skills]))
        if afresh:
            return own
        skills = self.pack.skills
        needs = {n for s in lab.skills for n in skills[s].needs if n in self.wanted}
        below = [self.head.known(need, self.now) for need in needs - set(lab.skills)]
        return max(own, LESSON * (0.5 + 0.5 * float(np.mean(below or [1.0]))))


# Two ways ---------------------------------------------------------------------------------------

Way = Callable[[Life, float], bool]
"""Works for so many minutes of a day; whether there was anything to do."""


def by_plan(life: Life, minutes: float) -> bool:
    """As `gradatim next` says, asked again when its steps are done."""
    begun = life.minutes
    while (left := minutes - (life.minutes - begun)) >= 1:
        steps = next_steps(life.pack, life.profile, life.log, life.now, left)
        if not steps:
            break
        for step in steps:
            if life.minutes - begun < minutes:
                _step(life, step, minutes)
    return life.minutes > begun


def _step(life: Life, step: Step, minutes: float) -> None:
    if step.kind == "review":
        for card in review.queue(life.pack, life.log, life.now, minutes).today:
            life.card(card)
    else:
        life.lab(life.pack.labs[step.id], afresh=step.kind != "lab")


class InOrder:
    """One lab after another, round after round; those of mastered skills only in the first."""

    def __init__(self) -> None:
        self._round, self._left = 0, list[Lab]()

    def __call__(self, life: Life, minutes: float) -> bool:
        begun = life.minutes
        while life.minutes - begun < minutes:
            if not self._left:
                self._begin(life)
            if not self._left:
                break
            life.lab(self._left.pop(0), afresh=self._round > 1)
        return life.minutes > begun

    def _begin(self, life: Life) -> None:
        self._round += 1
        open_ = life.wanted - life.mastered
        labs = [lab for lab in life.pack.labs.values() if lab.id in life.work.home]
        self._left = [lab for lab in labs if open_ & set(lab.skills)]


@dataclass(frozen=True)
class Outcome:
    """What came of one life."""

    done: bool
    hours: float
    weeks: float
    kept: float


def live(life: Life, way: Way, missed: Sequence[bool]) -> Outcome:
    """Day after day until all is mastered, or three years are over."""
    for number in range(LONGEST):
        day = START + timedelta(days=number)
        minutes = life.profile.minutes(day)
        if not minutes or missed[number // 7]:
            continue
        life.now = datetime.combine(day, datetime.min.time(), UTC) + timedelta(hours=18)
        if way(life, minutes) and life.mastered == life.wanted:
            return _outcome(life, True, number)
    return _outcome(life, False, LONGEST)


def _outcome(life: Life, done: bool, days: int) -> Outcome:
    kept = float(np.mean([life.head.known(s, life.now + LATER) for s in life.wanted]))
    return Outcome(done, life.minutes / 60, days / 7, kept)


def interval(values: Sequence[float], seed: int) -> str:
    """Mean, and the middle 95 % of the means of bootstrap samples."""
    found = np.array(values)
    rng = np.random.default_rng(seed)
    means = rng.choice(found, (2_000, len(found))).mean(axis=1)
    low, high = np.quantile(means, [0.025, 0.975])
    return f"{found.mean():.2f} ({low:.2f} to {high:.2f})"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--learners", type=int, default=40)
    parser.add_argument("--hours", type=float, default=5.0, help="a week")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    pack = curriculum.load()
    profile = Profile(Role.MLE, Background.NONE, options.hours, START)
    first = Evidence("p", BEGIN, "profile", "", records.profile_data(profile), "me")
    ways: dict[str, Callable[[], Way]] = {"the plan": lambda: by_plan, "fixed order": InOrder}
    found: dict[str, list[Outcome]] = {name: [] for name in ways}
    spent = 0.0
    for number in range(options.learners):
        for name, way in ways.items():
            seed = [options.seed, number]
            missed = np.random.default_rng([*seed, 1]).random(LONGEST // 7 + 1) < MISSED
            begun = time.process_time()
            life = Life(pack, profile, np.random.default_rng(seed), [first])
            found[name].append(live(life, way(), list(missed)))
            spent += time.process_time() - begun
    show(found, life, spent, options.seed)


def show(found: dict[str, list[Outcome]], life: Life, spent: float, seed: int) -> None:
    lives = sum(map(len, found.values()))
    print(
        f"{len(life.wanted)} skills, {len(life.work.home)} labs, {life.profile.hours:g} h a week;"
    )
    print(f"{spent / lives:.1f} s of processor time a life\n")
    print("| way | all mastered | hours | weeks | kept after 60 days |\n|---|---|---|---|---|")
    for name, outcomes in found.items():
        done = f"{sum(one.done for one in outcomes)} of {len(outcomes)}"
        columns = ([getattr(one, key) for one in outcomes] for key in ("hours", "weeks", "kept"))
        print(f"| {name} | {done} |", " | ".join(interval(c, seed) for c in columns), "|")
    ours, fixed = found.values()
    less = [b.hours - a.hours for a, b in zip(ours, fixed, strict=True)]
    print(f"\nhours that the plan saves, learner by learner: {interval(less, seed)}")


if __name__ == "__main__":
    main()

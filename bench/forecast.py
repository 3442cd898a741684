"""How often the forecast's interval holds: simulated learners, through the real functions.

    python bench/forecast.py [--learners 1000] [--seed 1] [--world middle]

A learner takes a factor on the planned minutes that is common to all work, one for each kind of
work (labs, hours of a skill, projects) and one for each thing; their pace drifts by a trend and a
random walk; they keep a share of each week, miss some weeks, and missed weeks come in runs. They
follow the plan of a small pack, 280 hours at ten a week, and leave real rows of evidence: signs of
work, passes, minutes told by hand, reviews that take time and are not on the plan. At the end of
some weeks the real `plan` is asked for p10 and p90, and the real end is known later.

Nothing is drawn as the forecast believes it: factors of things are gamma, those of learners are
uniform, shares of weeks are beta, and no mean is that of the prior. Beside it stands what a fixed
interval about the plan's own end would have held: 0.68 to 1.47 of the time left.
"""

from __future__ import annotations

import argparse
import math
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import numpy as np

from gradatim.curriculum import Pack
from gradatim.model import Background, Evidence, History, Lab, Phase, Profile, Role, Skill, records
from gradatim.rules.plan import plan
from gradatim.rules.plan.calendar import plan_without_forecast
from gradatim.rules.plan.workload import Step
from gradatim.rules.sessions import SKILL, Correction, correction_data

Generator = np.random.Generator
MONDAY = date(2027, 1, 4)
WHO = Profile(Role.MLE, Background.NONE, 10, MONDAY, days=(2, 0, 2, 0, 2, 0, 4))
WEEKS = (4, 8, 12, 20, 30)
FIXED = (0.68, 1.47)
LONGEST = 400  # weeks that a learner is followed
REVIEWS = 0.08  # of the time


@dataclass(frozen=True)
class World:
    """Widths are standard deviations of logarithms, unless said otherwise."""

    slower: float  # mean log pace
    general: float
    kind: float
    task_sd: float
    mean_share: tuple[float, float]  # of a week that is not missed: mean, sd over learners
    week: float  # sd of a week's share about it
    missed: float  # chance that a week is missed
    again: float  # chance that a missed week is followed by another
    trend: float  # in a year
    walk: float  # in a week


WORLDS = {
    "milder": World(0.0, 0.15, 0.10, 0.30, (0.92, 0.06), 0.12, 0.03, 0.10, 0.05, 0.01),
    "middle": World(0.10, 0.25, 0.15, 0.45, (0.85, 0.10), 0.20, 0.07, 0.30, 0.12, 0.015),
    "wilder": World(0.20, 0.40, 0.25, 0.70, (0.75, 0.15), 0.30, 0.12, 0.50, 0.30, 0.025),
}


def small_pack() -> Pack:
    """Sixteen skills with two or three labs and hours besides, then four projects."""
    skills, labs = [], []
    for n in range(20):
        project, phase = n >= 16, 5 if n >= 16 else 1 + n // 4
        needs = (f"s{n - 2}",) if n >= 2 else ()
        skills.append(Skill(f"s{n}", f"S{n}", phase, 18.0 if project else 13.0, needs))
        for m, minutes in enumerate((60,) if project else (45, 90, 150)[: 2 + n % 2]):
            name = f"l{n}-{m}"
            labs.append(Lab(name, name, (f"s{n}",), minutes, "function", "a.py", phase, "numpy"))
    phases = tuple(Phase(n, f"Phase {n}") for n in range(1, 7))
    return Pack(Path("none"), phases, {s.id: s for s in skills}, {one.id: one for one in labs})


@dataclass
class Learner:
    """One life: what is left of each step, and the rows that were left behind."""

    world: World
    steps: list[Step]
    rng: Generator
    rows: list[Evidence] = field(default_factory=list)
    end: date | None = None

    def live(self) -> None:
        """Works until all is done, or for very long."""
        needs = self._needs()
        for day, minutes, pace in self._days():
            left = self._reviewed(day, minutes)
            while left > 1e-9 and needs:
                step, need = needs[-1][0], needs[-1][1] * pace
                spent = min(left, need)
                self._worked(day, minutes - left, spent, step, done=spent == need)
                left -= spent
                needs[-1] = (step, (need - spent) / pace)
                if spent == need:
                    needs.pop()
            if not needs:
                self.end = day
                return

    def _needs(self) -> list[tuple[Step, float]]:
        """Minutes that each step takes, the first one last."""
        world, rng = self.world, self.rng
        general = world.slower + rng.uniform(-1, 1) * math.sqrt(3) * world.general
        kinds: dict[str, float] = defaultdict(lambda: rng.uniform(-1, 1) * 3**0.5 * world.kind)
        shape = 1 / math.expm1(world.task_sd**2)
        return [
            (s, s.minutes * math.exp(general + kinds[s.kind]) * rng.gamma(shape, 1 / shape))
            for s in reversed(self.steps)
        ]

    def _days(self) -> Iterator[tuple[date, float, float]]:
        """Days with minutes of work, and how the pace has drifted."""
        world, rng = self.world, self.rng
        mean, sd = world.mean_share
        kept = min(max(rng.normal(mean, sd), 0.3), 1.2)
        trend, walk, missed = rng.normal(0, world.trend) / 52, 0.0, False
        for week in range(LONGEST):
            missed = rng.random() < (world.again if missed else world.missed)
            walk += trend + rng.normal(0, world.walk)
            share = 0.0 if missed else kept * _beta(rng, world.week / mean)
            for n in range(7):
                day = MONDAY + timedelta(days=7 * week + n)
                if minutes := WHO.minutes(day) * share:
                    yield day, minutes, math.exp(walk)

    def _reviewed(self, day: date, minutes: float) -> float:
        """Part of the time goes into cards; what is left."""
        if minutes * REVIEWS >= 4:
            self._sign(day, 3, "review", "card")
            self._sign(day, minutes * REVIEWS, "review", "card")
        return minutes * (1 - REVIEWS)

    def _worked(self, day: date, begun: float, spent: float, step: Step, done: bool) -> None:
        if step.kind != "lab":
            correction = Correction(day, spent, (SKILL, step.skill))
            at = datetime.combine(day, time(23), UTC)
            self._row(at, "time", step.skill, correction_data(correction))
            if done:
                for n in (1, 2):
                    self._pass(datetime.combine(day + timedelta(days=n), time(7), UTC), step.skill)
            return
        for sign in np.arange(min(10, spent), spent, 12):
            self._sign(day, begun + float(sign), "active", step.id)
        self._sign(day, begun + spent, "active", step.id)
        if done:
            self._row(_at(day, begun + spent), "verdict", step.id, self._passing())

    def _pass(self, at: datetime, skill: str) -> None:
        """A lab of the skill passes again, on another day."""
        self._row(at, "verdict", f"l{skill[1:]}-0", self._passing())

    def _passing(self) -> dict[str, object]:
        return {"outcome": "PASS", "files": {"a.py": f"{len(self.rows)}"}}

    def _sign(self, day: date, minute: float, kind: str, subject: str) -> None:
        self._row(_at(day, minute), kind, subject, {})

    def _row(self, at: datetime, kind: str, subject: str, data: dict[str, object]) -> None:
        self.rows.append(Evidence(f"{len(self.rows)}", at, kind, subject, data, "me"))


def _beta(rng: Generator, sd: float) -> float:
    """A factor with mean 1 between 0 and 2."""
    size = (1 / sd) ** 2 - 1
    return 2 * float(rng.beta(size / 2, size / 2))


def _at(day: date, minute: float) -> datetime:
    return datetime.combine(day, time(17), UTC) + timedelta(minutes=minute)


@dataclass
class Tally:
    """What came of the forecasts of one week."""

    early: int = 0  # ended before p10
    inside: int = 0
    late: int = 0  # ended after p90
    fixed: int = 0  # inside of the fixed interval
    widths: list[float] = field(default_factory=list)  # p90 over p10, in days left
    errors: list[float] = field(default_factory=list)  # real over p50
    plans: list[float] = field(default_factory=list)  # real over the plan's own end

    def add(self, today: date, end: date, p10: date, p50: date, p90: date, own: date) -> None:
        real, low, middle, high, planned = (
            max((day - today).days + 1, 1) for day in (end, p10, p50, p90, own)
        )
        self.early += end < p10
        self.late += end > p90
        self.inside += p10 <= end <= p90
        self.fixed += FIXED[0] * planned <= real <= FIXED[1] * planned
        self.widths.append(high / low)
        self.errors.append(real / middle)
        self.plans.append(real / planned)

    def row(self, world: str, when: str) -> str:
        count = self.early + self.inside + self.late
        shares = [100 * n / count for n in (self.inside, self.early, self.late, self.fixed)]
        medians = [float(np.median(x)) for x in (self.widths, self.errors, self.plans)]
        cells = [f"{x:.1f}" for x in shares] + [f"{x:.2f}" for x in medians]
        return f"| {world} | {when} | {count} | {' | '.join(cells)} |"


def follow(world: World, pack: Pack, steps: list[Step], rng: Generator) -> Learner:
    begun = Evidence("p", datetime.combine(MONDAY, time(0), UTC), "profile", "",
                     records.profile_data(WHO), "me")  # fmt: skip
    learner = Learner(world, steps, rng, [begun])
    learner.live()
    learner.rows.sort(key=lambda row: row.at)
    return learner


def ask(pack: Pack, learner: Learner, tallies: dict[str, Tally]) -> None:
    """The forecasts of one learner, at the end of each week of `WEEKS`."""
    end = learner.end or MONDAY + timedelta(days=7 * LONGEST)
    for week in WEEKS:
        today = MONDAY + timedelta(days=7 * week)
        if end < today:
            return
        known = datetime.combine(today, time(0), UTC)
        log = History(row for row in learner.rows if row.at < known)
        found = plan(pack, WHO, log, today)
        tallies[f"week {week}"].add(
            today, end, found.finish_p10, found.finish_p50, found.finish_p90, found.finish
        )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--learners", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--world", choices=[*WORLDS, "all"], default="all")
    options = parser.parse_args()
    pack = small_pack()
    week = plan_without_forecast(pack, WHO, [], MONDAY).weeks
    steps = _merged(week)
    print("| world | asked | learners | % inside | % ended before p10 | % after p90 "
          "| % in a fixed interval | p90 / p10 | real / p50 | real / plan |")  # fmt: skip
    print("|---" * 10 + "|")
    for name, world in WORLDS.items():
        if options.world not in (name, "all"):
            continue
        tallies: dict[str, Tally] = defaultdict(Tally)
        for number in range(options.learners):
            rng = np.random.default_rng([options.seed, number])
            ask(pack, follow(world, pack, steps, rng), tallies)
        for when, tally in tallies.items():
            print(tally.row(name, when), flush=True)
        print(_all(tallies).row(f"**{name}**", "**all**"), flush=True)


def _merged(weeks: tuple[object, ...]) -> list[Step]:
    """All steps once, in the order of their beginnings."""
    found: dict[tuple[str, str], Step] = {}
    for week in weeks:
        for step in week.steps:  # type: ignore[attr-defined]
            before = found.get((step.kind, step.id))
            found[step.kind, step.id] = step.with_minutes(
                step.minutes + (before.minutes if before else 0)
            )
    return list(found.values())


def _all(tallies: dict[str, Tally]) -> Tally:
    whole = Tally()
    for tally in tallies.values():
        for name, value in vars(tally).items():
            setattr(whole, name, getattr(whole, name) + value)
    return whole


if __name__ == "__main__":
    main()

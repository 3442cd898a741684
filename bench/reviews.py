"""Simulated learners and their cards: whether a backlog can grow, and how well recall is predicted.

    python bench/reviews.py [--learners 3] [--days 240] [--seed 1] [--world all]

Learners work through the pack's labs in its order, 12.5 hours a week, at their own pace; a lab
takes its part of the skill's hours. They fail it now and then, which brings cards back sooner. One
day in ten they do nothing, and two whole weeks from some day between 100 and 150 on. On every other
day they ask for the day's cards, and once more a quarter of an hour later; every 60 days they have
the model's weights fitted to their reviews. All by the real functions, over real rows of evidence.

What they remember is drawn in other ways than the review model believes. In the worlds with
exponential forgetting, recall is 0.9 to the power of (days / strength). Cards differ in ease for
good, learners in how much a first look leaves and in how much a right answer adds to it: the more,
the nearer the card was to being forgotten; a wrong one leaves a quarter. What was hard to recall is
rated so more often. In the world `other
weights`, memory is FSRS-6 with weights that differ from the default ones for each learner. One
answer in twenty slips, and one in twenty of what is forgotten is guessed.

Log loss is over the reviews at least a day after the one before. `rate so far` predicts the share
of right answers that this learner has had until then, 0.9 at first; `rate of all` their share over
all days, which is known in hindsight only. `fixed` is a ladder of intervals, 1, 3, 7, 16, 35,
75 and 160 days: a right answer goes up one step, a wrong one to the first; recall falls by a tenth
over the interval.
"""

from __future__ import annotations

import argparse
import math
import statistics
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from typing import Any, Protocol

import numpy as np

from gradatim import curriculum
from gradatim.curriculum import Pack
from gradatim.model import Background, Evidence, History, Profile, Role
from gradatim.rules import fitting, memory, review

Generator = np.random.Generator
DAY = timedelta(days=1)
BEGIN = datetime(2027, 1, 4, 18, tzinfo=UTC)
WHO = Profile(Role.MLE, Background.NONE, 12.5, date(2027, 1, 4))
MISSED, AWAY = 0.1, 14
FIT = 60  # days
SLIP, GUESS = 0.05, 0.05
FIRST = 0.6  # recall at the first look, after the lab
LADDER = (1, 3, 7, 16, 35, 75, 160)
FAILS = 0.4  # that a lab fails once more before it passes


class Head(Protocol):
    """What one learner truly remembers."""

    def recall(self, card: str, at: datetime) -> float: ...
    def review(self, card: str, at: datetime, rating: int) -> None: ...


@dataclass
class Exponential:
    """Strengths in days, per card; recall is 0.9 after as many days as the strength."""

    rng: Generator
    first: float  # median of the first strength, days
    gain: float  # how much a right answer adds, where all but forgotten
    strength: dict[str, float] = field(default_factory=dict)
    ease: dict[str, float] = field(default_factory=dict)
    last: dict[str, datetime] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.first *= self.rng.lognormal(0, 0.4)
        self.gain *= self.rng.lognormal(0, 0.2)

    def recall(self, card: str, at: datetime) -> float:
        if card not in self.strength:
            self.ease[card] = self.rng.lognormal(0, 0.8)
            return float(FIRST ** (1 / self.ease[card]))
        return float(0.9 ** ((at - self.last[card]) / DAY / self.strength[card]))

    def review(self, card: str, at: datetime, rating: int) -> None:
        before = self.strength.get(card)
        if before is None:
            self.strength[card] = self.first * self.ease[card] * (1, 2)[rating > 1]
        elif rating > 1:
            lost = 1 - self.recall(card, at)
            gain = self.gain * math.sqrt(self.ease[card])
            self.strength[card] = before * (1 + gain * math.sqrt(lost) * before**-0.1)
        else:
            self.strength[card] = max(0.3, before / 4)
        self.last[card] = at


class OtherWeights:
    """FSRS-6 with weights of the learner's own, folded by the package."""

    def __init__(self, rng: Generator) -> None:
        import fsrs

        own = np.array(memory.WEIGHTS) * rng.lognormal(0, 0.3, 21)
        self.model = fsrs.Scheduler(
            tuple(np.clip(own, memory.MIN_WEIGHTS, memory.MAX_WEIGHTS)), enable_fuzzing=False
        )
        self.cards: dict[str, Any] = {}

    def recall(self, card: str, at: datetime) -> float:
        if card not in self.cards:
            return FIRST
        return float(self.model.get_card_retrievability(self.cards[card], at))

    def review(self, card: str, at: datetime, rating: int) -> None:
        import fsrs

        known = self.cards.get(card) or fsrs.Card(card_id=1, due=at)
        self.cards[card], _ = self.model.review_card(known, fsrs.Rating(rating), at)


WORLDS: Mapping[str, Callable[[Generator], Head]] = {
    "exponential": lambda rng: Exponential(rng, 2.0, 6.0),
    "forgetful": lambda rng: Exponential(rng, 0.8, 4.0),
    "retentive": lambda rng: Exponential(rng, 5.0, 9.0),
    "other weights": OtherWeights,
}


@dataclass
class Told:
    """What one learner's days came to."""

    share: float = 0.0  # of the day's minutes, planned for cards, on the worst day
    real: float = 0.0  # the same by the learner's own pace
    normal: int = -1  # days from the return until nothing that is due is put off
    starved: float = 0.0  # days that a card waited once it was due, at most
    unseen: float = 0.0  # days that a card waited to be begun, at most
    reviews: int = 0
    loads: list[int] = field(default_factory=list)
    guesses: list[tuple[float, float, float, float, float, bool]] = field(default_factory=list)
    # each: by the model, by its default weights, by the rate so far, by the ladder, in truth; and
    # whether it was right

    def losses(self) -> list[float]:
        """Mean log loss: of the model, its default weights, the rate so far, the ladder, the rate
        of all, the truth."""
        rate = statistics.fmean(right for *_, right in self.guesses)
        rows = [(*row[:4], rate, *row[4:]) for row in self.guesses]
        return [statistics.fmean(_loss(row[n], row[6]) for row in rows) for n in range(6)]


def _loss(p: float, right: bool) -> float:
    return -math.log(min(max(p if right else 1 - p, 1e-6), 1.0))


class Life:
    """One learner from the first day on."""

    def __init__(self, pack: Pack, head: Head, rng: Generator) -> None:
        self.pack, self.head, self.rng = pack, head, rng
        self.pace, self.a_card = rng.lognormal(0, 0.3), 0.5 * rng.lognormal(0, 0.3)
        self.rows: list[Evidence] = []
        self.told, self.away = Told(), int(rng.integers(100, 150))
        self.usual: Mapping[str, memory.Memory] = {}  # by the default weights
        self.rung: dict[str, int] = {}
        self.right = 0  # of those whose recall was foretold
        self.due_since: dict[str, int] = {}
        self.new_since: dict[str, int] = {}
        self.labs, self.left = self._labs(), 0.0

    def _labs(self) -> Iterator[str]:
        of = {s: [x for x in self.pack.labs.values() if x.skills[0] == s] for s in self.pack.skills}
        for lab in self.pack.labs.values():
            skill = self.pack.skills[lab.skills[0]]
            written = sum(one.minutes for one in of[skill.id])
            self.left += self.pace * lab.minutes * max(1.0, skill.hours * 60 / written)
            yield lab.id

    def lived(self, days: int) -> Told:
        lab = next(self.labs)
        for day in range(days):
            minutes = WHO.minutes(WHO.start + day * DAY)
            at = BEGIN + day * DAY
            here = not self.away <= day < self.away + AWAY and self.rng.random() >= MISSED
            if day % FIT == 0:
                self._fit(at)
            spent = self._review(day, at, minutes, here)
            self.left -= (minutes - spent) if here else 0
            while lab and here and self.left <= 0:
                self._hand_in(lab, at + timedelta(minutes=minutes))
                lab = next(self.labs, "")
        return self.told

    def _fit(self, at: datetime) -> None:
        log = History(self.rows)
        if fitting.count_usable(log) < fitting.MIN_REVIEWS:
            return
        found = fitting.fit(log)
        if found.better:
            self._row(at, "fitted", "", {"weights": found.weights})

    def _hand_in(self, lab: str, at: datetime) -> None:
        while self.rng.random() < FAILS:
            self._row(at, "verdict", lab, {"outcome": "FAIL"})
        self._row(at, "verdict", lab, {"outcome": "PASS"})

    def _row(self, at: datetime, kind: str, subject: str, data: Mapping[str, Any]) -> None:
        self.rows.append(Evidence(f"{len(self.rows)}", at, kind, subject, data, "me"))

    def _review(self, day: int, at: datetime, minutes: int, here: bool) -> float:
        """The minutes that the day's cards took."""
        asked = 0
        for _ in range(2 if here else 1):
            log = History(self.rows)
            self.usual = memory.fold(memory.rated(log), memory.WEIGHTS) if self.told.reviews else {}
            known, queue = memory.states(log), review.queue(self.pack, log, at, minutes)
            self._wait(day, queue, known)
            if not here:
                return 0.0
            for card in queue.today:
                at += timedelta(minutes=self.a_card)
                self._answer(card.id, at, known.get(card.id))
            asked += len(queue.today)
            at += timedelta(minutes=15)
        self.told.loads.append(asked)
        self.told.share = max(self.told.share, asked * review.CARD_MINUTES / minutes)
        self.told.real = max(self.told.real, asked * self.a_card / minutes)
        return asked * self.a_card

    def _wait(self, day: int, queue: review.Queue, known: Mapping[str, object]) -> None:
        put_off = [card for card in queue.later if card.id in known]
        back = day - self.away - AWAY
        if back >= 0 and self.told.normal < 0 and not put_off:
            self.told.normal = back
        for card in (*queue.today, *queue.later):
            (self.due_since if card.id in known else self.new_since).setdefault(card.id, day)
        for since in self.due_since.values():
            self.told.starved = max(self.told.starved, day - since)
        for since in self.new_since.values():
            self.told.unseen = max(self.told.unseen, day - since)

    def _answer(self, card: str, at: datetime, known: memory.Memory | None) -> None:
        recall = self.head.recall(card, at)
        knows = self.rng.random() < recall
        right = bool(self.rng.random() < (1 - SLIP if knows else GUESS))
        rung = self.rung.get(card, 0)
        truth = GUESS + (1 - SLIP - GUESS) * recall
        if known and (days := (at - known.last) / DAY) >= 1:
            fixed = 0.9 ** (days / LADDER[rung])
            usual = memory.recall(self.usual[card], at)
            rate = (memory.RETENTION + self.right) / (1 + len(self.told.guesses))
            self.told.guesses.append((memory.recall(known, at), usual, rate, fixed, truth, right))
            self.right += right
        if known is None or days >= 1:
            self.rung[card] = min(rung + 1, len(LADDER) - 1) if right and known else 0
        hard, easy = 0.05 + 0.5 * (1 - recall), 0.3 * recall**4
        rating = int(self.rng.choice([2, 3, 4], p=[hard, 1 - hard - easy, easy])) if right else 1
        self.head.review(card, at, rating)
        self._row(at, "review", card, {"card": card, "rating": rating})
        self.told.reviews += 1
        self.due_since.pop(card, None)
        self.new_since.pop(card, None)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--learners", type=int, default=3, help="of each world")
    parser.add_argument("--days", type=int, default=240)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--world", choices=[*WORLDS, "all"], default="all")
    options = parser.parse_args()
    pack = curriculum.load()
    print(
        "| world | reviews a day, median (most) | % of the day, most | at the own pace "
        "| days until normal | longest wait once due | of a new card | right |"
        " log loss | default weights | rate so far | fixed | rate of all | truth | below both"
        " | below the rate of all |"
    )
    print("|---" * 16 + "|")
    for number, (name, head) in enumerate(WORLDS.items()):
        if options.world not in (name, "all"):
            continue
        told = []
        for learner in range(options.learners):
            rng = np.random.default_rng([options.seed, number, learner])
            told.append(Life(pack, head(rng), rng).lived(options.days))
        print(row(name, told), flush=True)


def row(name: str, told: list[Told]) -> str:
    losses = [one.losses() for one in told]
    cells = [
        name,
        f"{statistics.median(n for one in told for n in one.loads):g}"
        f" ({max(n for one in told for n in one.loads)})",
        f"{100 * max(one.share for one in told):.0f}",
        f"{100 * max(one.real for one in told):.0f}",
        f"{max(one.normal for one in told)}",
        f"{max(one.starved for one in told):g}",
        f"{max(one.unseen for one in told):g}",
        f"{100 * statistics.fmean(r for one in told for *_, r in one.guesses):.0f} %",
        *(f"{statistics.fmean(loss[n] for loss in losses):.4f}" for n in range(6)),
    ]
    better = sum(loss[0] < min(loss[2:4]) for loss in losses)
    ever = sum(loss[0] < loss[4] for loss in losses)
    return f"| {' | '.join(cells)} | {better} of {len(told)} | {ever} of {len(told)} |"


if __name__ == "__main__":
    main()

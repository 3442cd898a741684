"""A week of the service in a minute: quiet days, a new scanner on Thursday, and what is done.

    python -m tools.week --data build/digits --state build/week

From Thursday noon half of the slips come from a scanner that turns black and white. The system says
so at once. People label the audit sample of each day on the next morning, and on Friday the queue
as well. On Friday evening a new version is made, reads along as a shadow, answers a fifth of the
slips on Saturday, and all of them from Sunday on.

The days after that Sunday follow, up to the clock of the machine: what the page shows first is of
today. Each request id begins with `played-`, so that the page can say what it shows. `--hours 92.5`
stops so many hours after Monday 0:00, on Thursday evening.
"""

import argparse
import itertools
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import numpy as np

from images import canary, models
from images.data import Pictures, load
from images.engine import Engine, Job
from images.retrain import retrain
from images.train import train
from tools import traffic

HOURS = range(8, 20)
PER_HOUR = 420  # slips
LABELLED_FROM_QUEUE = 100  # of the queue, on Friday


class Week:
    """Monday is day 0. The clock is the simulation's own, and nothing is sent from `until` on."""

    def __init__(
        self, state: Path, hidden: Pictures, monday: datetime, until: datetime, seed: int
    ) -> None:
        self.now, self._until = monday.timestamp(), until.timestamp()
        self.engine = Engine(state, clock=lambda: self.now)
        self._monday, self._hidden = monday, hidden
        self._rng = np.random.default_rng(seed)
        self._truth: dict[str, int] = {}

    def day(self, day: int, shifted_from: int = 24) -> None:
        """Plays the hours of a day; from that hour on, half of the slips are inverted."""
        for hour in HOURS:
            draw = traffic.HALF_INVERTED if hour >= shifted_from else traffic.quiet
            busy = PER_HOUR * (0.7 + 0.6 * np.sin(np.pi * (hour - 7) / 14))
            count = int(self._rng.poisson(busy))
            ink, labels = draw(self._hidden, count, self._rng)
            for first in range(0, count, 60):
                if self.at(day, hour + first / count):
                    self._send(ink[first : first + 60], labels[first : first + 60])

    def at(self, day: int, hour: float) -> bool:
        """Sets the clock. Whether that time is still to be played."""
        self.now = (self._monday + timedelta(days=day, hours=hour)).timestamp()
        return self.now < self._until

    def label(self, audit: bool, most: int) -> None:
        """People answer what the page asks them."""
        live = self.engine.registry.pointer().live
        for row in self.engine.store.rows("queue", live=live, audit=int(audit), most=most):
            truth = self._truth[row["request_id"]]
            self.engine.store.add_feedback(row["request_id"], truth, self.now)

    def _send(self, ink: np.ndarray, labels: np.ndarray) -> None:
        ids = [f"played-{self._rng.bytes(12).hex()}" for _ in labels]
        self._truth |= dict(zip(ids, labels.tolist(), strict=True))
        self.engine.answer([Job(ink, ids, time.perf_counter())])
        self.engine.check_windows()


def monday_of(now: datetime) -> datetime:
    """The last one with which the story, up to its Sunday noon, is over now."""
    noon = now - timedelta(days=6, hours=12)
    return noon.replace(hour=0, minute=0, second=0, microsecond=0) - timedelta(days=noon.weekday())


def run_week(
    data: Path, state: Path, monday: datetime, until: datetime, seed: int, epochs: int
) -> None:
    pictures, hidden = load(data / "train"), load(data / "hidden")
    week = Week(state, hidden, monday, until, seed)
    engine = week.engine
    if not engine.registry.versions():
        train(engine.registry, pictures, seed, epochs=epochs, made_at=week.now)
    engine.registry.start("v0001", week.now)
    for day in itertools.count():
        if not week.at(day, 7):
            break
        if day:
            week.label(audit=True, most=2000)
        if day == 5:
            new = engine.registry.versions()[-1]
            engine.registry.move("canary", new, 0.2, week.now)
        if day == 6:
            pointer = engine.registry.pointer()
            verdict = canary.judge(engine.store, pointer)
            print(verdict and verdict.sentence)
            engine.registry.move("promote", now=week.now)
        week.day(day, shifted_from=24 if day < 3 else 12 if day == 3 else 0)
        if day == 4 and week.at(day, 20):
            week.label(audit=True, most=2000)
            week.label(audit=False, most=LABELLED_FROM_QUEUE)
            gate = retrain(engine, pictures, seed, epochs=epochs)
            print(gate.sentence)
            engine.registry.move("shadow", gate.version, now=week.now)
    for at, what in engine.store.moves():
        print(f"{datetime.fromtimestamp(at, UTC):%a %d %b %H:%M}: {what}")
    spells: dict[tuple[str, str], list[dict[str, Any]]] = {}
    for each in engine.store.rows("alarms"):
        when = datetime.fromtimestamp(each["at"], UTC)
        day_name = f"{when:%a %d %b}, {each['version']}"
        spells.setdefault((day_name, each["kind"]), []).append(each | {"from": f"{when:%H:%M}"})
    for (name, kind), alarms in spells.items():
        first = alarms[0]
        print(f"{name}, {kind}: {len(alarms)} from {first['from']} on. {first['sentence']}")
    engine.store.close()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--state", type=Path, required=True)
    parser.add_argument("--hours", type=float, help="after Monday 0:00; all, if not given")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--epochs", type=int, default=models.EPOCHS)
    options = parser.parse_args()
    now = datetime.now(UTC)
    monday = monday_of(now)
    until = now if options.hours is None else monday + timedelta(hours=options.hours)
    run_week(options.data, options.state, monday, until, options.seed, options.epochs)


if __name__ == "__main__":
    main()

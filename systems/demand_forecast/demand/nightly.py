"""What a night does: take in, look for a change, renew the model where that is called for.

A night is one commit: rows, a new version and the line that tells of them count together or not at
all. A night that was played says the same line again.
"""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import numpy as np

from demand import lake, model, monitor, registry, state, table
from demand.errors import DemandError
from demand.model import Model
from demand.monitor import Change
from demand.state import State
from demand.store import Store
from demand.table import Table

SEED = 0
SETTLED = 6  # days that a change must be old before a model is made for it
JUDGED = 3  # days on which old and new model are compared


def play(store: Store, folder: Path, first: date, last: date) -> Iterator[dict[str, object]]:
    for number in range((last - first).days + 1):
        day = first + timedelta(number)
        with state.changing(store) as now:
            new = lake.take_in(store, now, folder, day)
            played = str(day) in now.nights
            if not played:
                now.nights[str(day)] = _night(store, now, folder, day)
            if new or not played:
                state.save(store, now)
            yield now.nights[str(day)]


def _night(store: Store, now: State, folder: Path, day: date) -> dict[str, object]:
    rows = lake.counting(lake.arrivals(store, now), dated=day, arrived=day)
    if not len(rows):
        raise DemandError(f"no rows had arrived by {day}: begin with a later night")
    known = table.build(folder, rows, day, model.HORIZON)
    if not now.used:
        registry.add(store, now, model.fit(known, SEED), day, SEED)
    champion = registry.read(store, now.in_use)
    change = monitor.look(known, champion.base(known))
    candidate = _candidate(known, champion, change)
    if candidate:
        registry.add(store, now, candidate, day, SEED)
    return {
        "day": str(day),
        "alarm": change.alarm,
        "alarmed": change.alarmed(known),
        "retrained": candidate is not None,
        "version": now.in_use.version,
    }


def _candidate(known: Table, champion: Model, change: Change) -> Model | None:
    """A model that knows of the change, if it would have forecast the last days better."""
    settled = known.units.shape[1] - change.since >= SETTLED
    if not (change.alarm and settled and _passes(known, champion, change.since)):
        return None
    return model.fit(known, SEED, [*champion.shifts, change.shift(known)])


def _passes(known: Table, champion: Model, since: int) -> bool:
    """The gate: both models forecast the last days from what was known before them."""
    early = known.until(known.days(known.units.shape[1] - 1 - JUDGED, 1)[0], JUDGED)
    step = Change(0.0, since, monitor.factors(champion.base(early), since)).shift(early)
    challenger = model.fit(early, SEED, [*champion.shifts, step])
    return _error(challenger, early, known) < _error(champion, early, known)


def _error(each: Model, early: Table, known: Table) -> float:
    return float(np.nansum(np.abs(each.predict(early)[..., 1] - known.units[:, -JUDGED:])))

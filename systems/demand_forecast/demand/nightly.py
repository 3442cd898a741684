"""What a night does: take in, look for a change, renew the model where that is called for.

A night is one commit: rows, a new version and the line that tells of them count together or not at
all. A night that was played says the same line again.
"""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import numpy as np
import pyarrow as pa

from demand import features, lake, model, monitor, registry, state, table
from demand.model import Model
from demand.monitor import Change
from demand.state import State
from demand.store import Store
from demand.table import HORIZON, Table

SEED = 0
SETTLED = 6  # days that a change must be old before a model is made for it
JUDGED = 5  # days on which old and new model are compared


def play(store: Store, folder: Path, first: date, last: date) -> Iterator[dict[str, object]]:
    with state.changing(store) as now:
        arrived = lake.arrivals(store, now)
        for number in range((last - first).days + 1):
            day = first + timedelta(number)
            arrived = pa.concat_tables([arrived, lake.take_in(store, now, folder, day)])
            if day not in now.nights:
                rows = lake.counting(arrived, dated=day, arrived=day)
                known = table.build(folder, rows, day, HORIZON)
                now.nights[day] = _night(store, now, known, day)
            state.save(store, now)
            yield now.nights[day]


def _night(store: Store, now: State, known: Table, day: date) -> dict[str, object]:
    if not now.used or now.in_use.edition != features.EDITION:
        registry.add(store, now, model.fit(known, SEED), day, SEED)
    champion = registry.read(store, now.in_use)
    change = monitor.look(champion.base(known).units)
    called_for = change.alarm and known.days - change.since >= SETTLED
    retrained = called_for and _passes(known, champion, change)
    if retrained:
        registry.add(store, now, _renewed(known, champion, change), day, SEED)
    return {
        "day": str(day),
        "alarm": change.alarm,
        "alarmed": change.alarmed(known),
        "retrained": retrained,
        "unusual": _unusual(store, now, known),
        "version": now.in_use.version,
    }


def _unusual(store: Store, now: State, known: Table) -> list[str]:
    """The series that outsell by far what was forecast 28 days ago."""
    tested = registry.tested(store, now, known)
    if not tested:
        return []
    named = monitor.unusual(tested[0].predict(tested[1]), known.units[:, -HORIZON:])
    return np.array(known.names)[named].tolist()


def _renewed(known: Table, champion: Model, change: Change) -> Model:
    """A model that knows of the change."""
    step = monitor.shift(champion.base(known), change.since)
    return model.fit(known, SEED, [*champion.shifts, step])


def _passes(known: Table, champion: Model, change: Change) -> bool:
    """The gate: both models forecast the last days from what was known before them."""
    early, truth = known.first(known.days - JUDGED, JUDGED), known.units[:, -JUDGED:]

    def error(each: Model) -> float:
        return float(np.nansum(np.abs(each.predict(early)[..., 1] - truth)))

    return error(_renewed(early, champion, change)) < error(champion)

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
MIN_CHANGE_AGE = 6  # days that a change must be old before a model is made for it
GATE_DAYS = 5  # days on which old and new model are compared


def run_nights(store: Store, folder: Path, first: date, last: date) -> Iterator[dict[str, object]]:
    with state.locked(store) as current:
        arrived = lake.arrivals(store, current)
        for number in range((last - first).days + 1):
            day = first + timedelta(number)
            arrived = pa.concat_tables([arrived, lake.ingest_into(store, current, folder, day)])
            if day not in current.nights:
                rows = lake.latest_rows(arrived, dated=day, arrived=day)
                history = table.build(folder, rows, day, HORIZON)
                current.nights[day] = _run_night(store, current, history, day)
            state.save(store, current)
            yield current.nights[day]


def _run_night(store: Store, current: State, history: Table, day: date) -> dict[str, object]:
    if not current.used or current.in_use.edition != features.EDITION:
        registry.add(store, current, model.fit(history, SEED), day, SEED)
    champion = registry.read(store, current.in_use)
    change = monitor.detect_change(champion.base(history).units)
    needs_retraining = change.alarm and history.days - change.since >= MIN_CHANGE_AGE
    retrained = needs_retraining and _beats_champion(history, champion, change)
    if retrained:
        registry.add(store, current, _refit(history, champion, change), day, SEED)
    return {
        "day": str(day),
        "alarm": change.alarm,
        "alarmed": change.alarmed_series(history),
        "retrained": retrained,
        "unusual": _unusual(store, current, history),
        "version": current.in_use.version,
    }


def _unusual(store: Store, current: State, history: Table) -> list[str]:
    """The series that outsell by far what was forecast 28 days ago."""
    holdout = registry.holdout_model(store, current, history)
    if not holdout:
        return []
    is_unusual = monitor.unusual(holdout[0].predict(holdout[1]), history.units[:, -HORIZON:])
    return np.array(history.names)[is_unusual].tolist()


def _refit(history: Table, champion: Model, change: Change) -> Model:
    """A model that knows of the change."""
    step = monitor.shift(champion.base(history), change.since)
    return model.fit(history, SEED, [*champion.shifts, step])


def _beats_champion(history: Table, champion: Model, change: Change) -> bool:
    """The gate: both models forecast the last days from what was known before them."""
    early, truth = (
        history.truncate(history.days - GATE_DAYS, GATE_DAYS),
        history.units[:, -GATE_DAYS:],
    )

    def error(each: Model) -> float:
        return float(np.nansum(np.abs(each.predict(early)[..., 1] - truth)))

    return error(_refit(early, champion, change)) < error(champion)

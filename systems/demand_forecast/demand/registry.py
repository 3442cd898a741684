"""Versions of the model: made, put in use, taken back."""

from datetime import date
from pathlib import Path

from demand import lake, model, state, table
from demand.errors import DemandError
from demand.features import EDITION
from demand.model import Model
from demand.state import State, Version
from demand.store import Store
from demand.table import HORIZON, Table


def train(store: Store, folder: Path, as_of: date, seed: int) -> Version:
    """Makes a new version of rows dated up to that day, and uses it from now on."""
    with state.changing(store) as now:
        known = known_on(store, now, folder, as_of)
        made = add(store, now, model.fit(known, seed), as_of, seed)
        state.save(store, now)
        return made


def add(store: Store, now: State, made: Model, as_of: date, seed: int) -> Version:
    name = f"v{len(now.versions) + 1:04d}"
    version = Version(version=name, as_of=as_of, seed=seed, edition=EDITION)
    store.write(version.file, made.model_dump_json().encode())
    now.versions.append(version)
    now.used.append(version.version)
    return version


def rollback(store: Store) -> Version:
    """Uses the version that was in use before this one. The list of versions loses none."""
    with state.changing(store) as now:
        if len(now.used) < 2:
            raise DemandError("there is no version before this one: rollback needs two of them")
        now.used.pop()
        state.save(store, now)
        return now.in_use


def known_on(store: Store, now: State, folder: Path, as_of: date, horizon: int = HORIZON) -> Table:
    rows = lake.counting(lake.arrivals(store, now), dated=as_of)
    return table.build(folder, rows, as_of, horizon)


def read(store: Store, version: Version) -> Model:
    content = store.read(version.file)
    if content is None:
        raise DemandError(f"the file of {version.version} is gone: train again")
    return Model.model_validate_json(content)


def model_for(store: Store, now: State, known: Table) -> Model:
    """The version in use, unless it has learnt from days after the last known one.

    Then the newest older version does, or one that is fitted for the occasion.
    """
    version = unspoilt(now, known)
    return read(store, version) if version else model.fit(known, now.in_use.seed)


def unspoilt(now: State, known: Table) -> Version | None:
    """The version in use, or the newest older one, that has learnt from no later day, if any."""
    last, each = known.day(known.days - 1), [now.in_use, *reversed(now.versions)]
    return next((v for v in each if v.as_of <= last and v.edition == EDITION), None)


def tested(store: Store, now: State, known: Table) -> tuple[Model, Table] | None:
    """A model that has not seen the last 28 days, and what was known before them."""
    early = known.first(max(known.days - HORIZON, 0))
    version = unspoilt(now, early) if early.days > HORIZON else None
    return (read(store, version), early) if version else None

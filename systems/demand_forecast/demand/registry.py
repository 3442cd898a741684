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
    with state.locked(store) as current:
        history = table_as_of(store, current, folder, as_of)
        version = add(store, current, model.fit(history, seed), as_of, seed)
        state.save(store, current)
        return version


def add(store: Store, current: State, new_model: Model, as_of: date, seed: int) -> Version:
    name = f"v{len(current.versions) + 1:04d}"
    version = Version(version=name, as_of=as_of, seed=seed, edition=EDITION)
    store.write(version.file, new_model.model_dump_json().encode())
    current.versions.append(version)
    current.used.append(version.version)
    return version


def rollback(store: Store) -> Version:
    """Uses the version that was in use before this one. The list of versions loses none."""
    with state.locked(store) as current:
        if len(current.used) < 2:
            raise DemandError("there is no version before this one: rollback needs two of them")
        current.used.pop()
        state.save(store, current)
        return current.in_use


def table_as_of(
    store: Store, current: State, folder: Path, as_of: date, horizon: int = HORIZON
) -> Table:
    rows = lake.latest_rows(lake.arrivals(store, current), dated=as_of)
    return table.build(folder, rows, as_of, horizon)


def read(store: Store, version: Version) -> Model:
    content = store.read(version.file)
    if content is None:
        raise DemandError(f"the file of {version.version} is gone: train again")
    return Model.model_validate_json(content)


def model_for(store: Store, current: State, history: Table) -> Model:
    """The version in use, unless it has learnt from days after the last known one.

    Then the newest older version does, or one that is fitted for the occasion.
    """
    version = usable_version(current, history)
    return read(store, version) if version else model.fit(history, current.in_use.seed)


def usable_version(current: State, history: Table) -> Version | None:
    """The version in use, or the newest older one, that has learnt from no later day, if any."""
    last, candidates = history.day(history.days - 1), [current.in_use, *reversed(current.versions)]
    return next((v for v in candidates if v.as_of <= last and v.edition == EDITION), None)


def holdout_model(store: Store, current: State, history: Table) -> tuple[Model, Table] | None:
    """A model that has not seen the last 28 days, and what was known before them."""
    early = history.truncate(max(history.days - HORIZON, 0))
    version = usable_version(current, early) if early.days > HORIZON else None
    return (read(store, version), early) if version else None

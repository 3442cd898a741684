"""Versions of the model: made, put in use, taken back. Their files are named by what is in them."""

import hashlib
from datetime import date
from pathlib import Path

from demand import lake, model, state, table
from demand.errors import DemandError
from demand.model import Model
from demand.state import State, Version
from demand.store import Store
from demand.table import Table


def train(store: Store, folder: Path, as_of: date, seed: int) -> Version:
    """Makes a new version of rows dated up to that day, and uses it from now on."""
    from demand import contract

    with state.changing(store) as now:
        contract.check(lake.counting(lake.arrivals(store, now), dated=as_of))
        known = known_on(store, now, folder, as_of)
        made = add(store, now, model.fit(known, seed), as_of, seed)
        state.save(store, now)
        return made


def add(store: Store, now: State, made: Model, as_of: date, seed: int) -> Version:
    content = made.dump()
    number = f"v{len(now.versions) + 1:04d}"
    file = f"models/{number}-{hashlib.sha256(content).hexdigest()[:16]}.json"
    store.write(file, content)
    version = Version(number, str(as_of), seed, file)
    now.versions.append(version)
    now.used.append(number)
    return version


def rollback(store: Store) -> Version:
    """Uses the version that was in use before this one. The list of versions loses none."""
    with state.changing(store) as now:
        if len(now.used) < 2:
            raise DemandError("there is no version before this one: rollback needs two of them")
        now.used.pop()
        state.save(store, now)
        return now.in_use


def known_on(store: Store, now: State, folder: Path, as_of: date, horizon: int = 28) -> Table:
    rows = lake.counting(lake.arrivals(store, now), dated=as_of)
    if not len(rows):
        raise DemandError(f"no rows dated up to {as_of} were taken in: run ingest first")
    return table.build(folder, rows, as_of, horizon)


def read(store: Store, version: Version) -> Model:
    content = store.read(version.model)
    if content is None:
        raise DemandError(f"the file of {version.version} is gone: train again")
    return Model.load(content)


def model_for(store: Store, now: State, known: Table) -> Model:
    """The version in use, unless it has learnt from days after the last known one.

    Then the newest older version does, or one that is fitted for the occasion.
    """
    usable = [
        each for each in [now.in_use, *reversed(now.versions)] if each.as_of <= str(known.last)
    ]
    if usable:
        return read(store, usable[0])
    return model.fit(known, now.in_use.seed)

'''Riders on that day

A scheme that hires out bikes wants to know which riders are about to leave. Make two columns for each rider, from the
hires before `as_of`:

- `recent`: the share of the rider's known hires that were in the last 28 days, that is, not before `as_of` minus 28 days;
- `station`: how common the station of the rider's latest known hire is: its share of the known hires of *all* riders.

Both are missing for a rider without a known hire.

- `hires`: a DataFrame with the columns `rider` and `station` (texts) and `at` (datetime), in any order of rows, with any
  labels, at least one row, no gaps. No rider has two hires at the same moment. It isn't changed. A hire is known if its
  `at` is before `as_of`; a hire at `as_of` itself isn't.
- `riders`: a list of names, at least one, no name twice; others may occur in `hires`. `as_of`: a Timestamp.
- Returns a DataFrame whose index is called `rider` and holds `riders` in the given order, with the two float columns.

>>> hires = pd.DataFrame({"rider": ["Flo", "Flo", "Gus"], "station": ["quay", "park", "quay"],
...     "at": pd.to_datetime(["2026-04-01", "2026-05-20", "2026-05-25"])})
>>> riders_on_that_day(hires, ["Gus", "Flo", "Hal"], pd.Timestamp("2026-06-01")).round(2)
       recent  station
rider                 
Gus       1.0     0.67
Flo       0.5     0.33
Hal       NaN      NaN
'''

import math

import pandas as pd

minutes = 13
chapter = "02-known-on-that-day"
hint = "Make the dict of one rider in a function of its own. It needs the rider's known hires, and the shares of the stations."


def riders_on_that_day(hires: pd.DataFrame, riders: list[str], as_of: pd.Timestamp) -> pd.DataFrame:
    known = hires[hires["at"] < as_of].sort_values("at")
    shares = known["station"].value_counts(normalize=True)
    rows = []
    for name in riders:
        mine = known[known["rider"] == name]
        row = {"recent": math.nan, "station": math.nan}
        if len(mine):
            recent = (mine["at"] >= as_of - pd.Timedelta(days=28)).mean()
            row = {"recent": recent, "station": shares[mine["station"].iloc[-1]]}
        rows.append(row)
    return pd.DataFrame(rows, index=pd.Index(riders, name="rider"))


def _hires(riders, stations, at, index=None):
    return pd.DataFrame({"rider": riders, "station": stations, "at": pd.to_datetime(at)}, index=index)


def cases(rng):
    day = pd.Timestamp("2026-06-01")
    yield _hires(["Flo"], ["quay"], ["2026-05-30"]), ["Flo"], day
    yield _hires(["Flo", "Flo"], ["quay", "park"], ["2026-05-04", "2026-05-03"]), ["Flo"], day
    times = ["2026-06-01 08:00", "2026-06-01 11:00", "2026-05-04 09:00", "2026-05-04 10:00"]
    yield _hires(["Flo", "Flo", "Flo", "Flo"], ["quay", "park", "park", "park"], times), ["Flo"], pd.Timestamp("2026-06-01 10:00")
    yield _hires(["Flo", "Flo", "Gus"], ["quay", "park", "quay"], ["2026-04-01", "2026-05-20", "2026-05-25"]), ["Gus", "Flo", "Hal"], day
    yield _hires(["Flo", "Flo", "Gus"], ["quay", "park", "park"], ["2026-05-25", "2026-06-01", "2026-07-09"], [2, 2, 2]), ["Gus", "Flo"], day
    yield _hires(["Flo", "Gus", "Gus", "Hal"], ["park", "quay", "park", "quay"], ["2026-05-28", "2026-05-09", "2026-03-30", "2026-06-05"]), ["Gus"], day
    yield _hires(["Gus", "Gus", "Flo", "Flo"], ["mill", "quay", "park", "mill"], ["2026-04-03", "2026-04-02", "2026-05-29", "2026-04-20"]), ["Flo", "Hal"], day
    yield _hires(["Ida", "Ida", "Ida"], ["mill", "quay", "quay"], ["2026-05-30", "2026-05-29", "2026-02-20"]), ["Ida"], day
    names, stations = ["Ann", "Flo", "Gus", "Hal", "Ida"], ["quay", "park", "mill", "dock"]
    for n in (10, 18, 30):
        at = pd.Timestamp("2026-03-10") + pd.to_timedelta(12 * rng.permutation(210)[:n], unit="h")
        riders = [names[i] for i in rng.integers(0, 4, n)]
        table = _hires(riders, [stations[i] for i in rng.choice(4, n, p=[0.5, 0.25, 0.15, 0.1])], at, rng.permutation(n))
        yield table, [names[i] for i in rng.permutation(5)], pd.Timestamp("2026-06-01")


def _made(known, shares, riders, recent_of):
    rows = []
    for name in riders:
        mine = known[known["rider"] == name]
        station = math.nan if len(mine) == 0 else shares.get(mine["station"].iloc[-1], math.nan)
        rows.append({"recent": recent_of(mine), "station": station})
    return pd.DataFrame(rows, index=pd.Index(riders, name="rider"))


def _share(as_of):
    def recent(mine):
        return (mine["at"] >= as_of - pd.Timedelta(days=28)).mean() if len(mine) else math.nan

    return recent


def wrong_stations_of_all_times(hires, riders, as_of):
    """You learn how common a station is from the whole file. Hires at or after `as_of` weren't known on that day."""
    known = hires[hires["at"] < as_of].sort_values("at")
    return _made(known, hires["station"].value_counts(normalize=True), riders, _share(as_of))


def wrong_last_in_the_file(hires, riders, as_of):
    """You take the station in the rider's last row. The rows come in any order; the latest hire is the one with the
    latest `at`."""
    known = hires[hires["at"] < as_of]
    return _made(known, known["station"].value_counts(normalize=True), riders, _share(as_of))


def wrong_nobody_is_zero(hires, riders, as_of):
    """A rider without known hires gets 0 from you. That would say "all hires long ago", and nobody knows that: leave it
    missing."""
    known = hires[hires["at"] < as_of].sort_values("at")
    found = _made(known, known["station"].value_counts(normalize=True), riders, _share(as_of))
    return found.fillna(0.0)


def wrong_number_of_recent_hires(hires, riders, as_of):
    """Your `recent` is a number of hires. It should be a share: divide by the number of all known hires of the
    rider."""

    def recent(mine):
        return float((mine["at"] >= as_of - pd.Timedelta(days=28)).sum()) if len(mine) else math.nan

    known = hires[hires["at"] < as_of].sort_values("at")
    return _made(known, known["station"].value_counts(normalize=True), riders, recent)

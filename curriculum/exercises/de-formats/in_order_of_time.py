"""In the order in which it happened

A parcel is scanned in several countries, and each scanner notes its local time with the offset from UTC. Return the places
in the order in which the parcel was there.

- `places`: a list of texts. `times`: a list of as many texts such as `"2024-07-01T09:00:00+02:00"`, each with an offset.
  No two are the same moment. Both lists may be empty.
- Returns a list of the places, the earliest first.

>>> in_order(["Berlin", "London"], ["2024-07-01T09:30:00+02:00", "2024-07-01T09:00:00+01:00"])
['Berlin', 'London']
>>> in_order(["Delhi", "Dubai"], ["2024-07-01T12:00:00+05:30", "2024-07-01T09:00:00+04:00"])
['Dubai', 'Delhi']
"""

import pandas as pd

minutes = 4
chapter = "01-what-csv-leaves-out"
hint = "Bring all times to one reference first. A table can then be sorted by that column."


def in_order(places: list[str], times: list[str]) -> list[str]:
    scans = pd.DataFrame({"place": places, "moment": pd.to_datetime(pd.Series(times), utc=True)})
    return scans.sort_values("moment")["place"].tolist()


def cases(rng):
    yield ([], [])
    yield (["Rome"], ["2024-07-01T09:00:00+02:00"])
    yield (["Berlin", "London"], ["2024-07-01T09:30:00+02:00", "2024-07-01T09:00:00+01:00"])
    yield (["Delhi", "Dubai"], ["2024-07-01T12:00:00+05:30", "2024-07-01T09:00:00+04:00"])
    yield (["Lima", "Oslo"], ["2024-07-01T23:00:00-05:00", "2024-07-02T02:00:00+02:00"])
    yield (["Oslo", "Lima"], ["2024-07-02T08:00:00+02:00", "2024-07-01T23:30:00-05:00"])
    yield (["Turin", "Nice", "Leeds"], ["2024-03-31T03:10:00+02:00", "2024-03-31T01:50:00+01:00", "2024-03-31T01:00:00+00:00"])
    yield (["Wien", "Bonn", "Prague"], ["2024-10-27T02:10:00+01:00", "2024-10-27T02:50:00+02:00", "2024-10-27T02:30:00+01:00"])
    offsets = ["+00:00", "+02:00", "-05:00", "+05:30", "+09:00", "-08:00"]
    for n in (4, 7):
        picked = rng.permutation(24)[:n].tolist()
        times = [f"2024-07-{1 + k % 2:02}T{h:02}:{m:02}:07{offsets[o]}" for k, (h, m, o) in enumerate(zip(picked, rng.permutation(29)[:n].tolist(), rng.integers(0, 6, n).tolist()))]
        yield ([f"stop {k}" for k in range(n)], times)


def wrong_texts_sorted(places, times):
    """You sort the texts. They say what the clocks showed, and the clocks of two countries don't agree: 09:30 at +02:00 is
    earlier than 09:00 at +01:00."""
    return [place for time, place in sorted(zip(times, places))]


def wrong_offset_added(places, times):
    """You add the offset to the local time. An offset of +02:00 says that the clock is two hours ahead of UTC, so two hours
    have to be taken off: 09:30 there is 07:30 UTC."""
    turned = [t[:19] + ("-" if t[19] == "+" else "+") + t[20:] for t in times]
    scans = pd.DataFrame({"place": places, "moment": pd.to_datetime(pd.Series(turned), utc=True)})
    return scans.sort_values("moment")["place"].tolist()


def wrong_latest_first(places, times):
    """You return the latest place first. The earliest should come first."""
    scans = pd.DataFrame({"place": places, "moment": pd.to_datetime(pd.Series(times), utc=True)})
    return scans.sort_values("moment", ascending=False)["place"].tolist()


def wrong_as_listed(places, times):
    """You return the places as they are listed. Look at the moments."""
    return list(places)

"""Water gauges

Several gauges measure the water level of a river, and their readings arrive mixed together. For each gauge you want to know
how far its level has moved so far: its highest reading minus its lowest. Write a class for one gauge, with a method for a new
reading and a property for the range, and put one object per gauge in a dict.

- `readings`: a list of tuples, the name of a gauge (a text) and a level in centimetres (an int, which may be negative).
- Returns a dict: for each gauge that has a reading, its name and its range, an int. A gauge with one reading has the range 0.

>>> ranges([("bridge", 120), ("lock", 300), ("bridge", 95), ("bridge", 110)])
{'bridge': 25, 'lock': 0}
>>> ranges([("weir", -5), ("weir", -20)])
{'weir': 15}
"""

minutes = 8
chapter = "01-objects-that-remember"
hint = "Let `__init__` take the first reading: then the lowest and the highest have a value from the start."


class _Gauge:
    def __init__(self, level):
        self._lowest = level
        self._highest = level

    def add(self, level):
        self._lowest = min(self._lowest, level)
        self._highest = max(self._highest, level)

    @property
    def spread(self):
        return self._highest - self._lowest


def ranges(readings: list[tuple[str, int]]) -> dict[str, int]:
    gauges = {}
    for name, level in readings:
        if name not in gauges:
            gauges[name] = _Gauge(level)
        gauges[name].add(level)
    result = {}
    for name, gauge in gauges.items():
        result[name] = gauge.spread
    return result


def cases(rng):
    yield ([],)
    yield ([("weir", 7)],)
    yield ([("weir", -5), ("weir", -20)],)
    yield ([("weir", 5), ("weir", 9)],)
    yield ([("weir", 0), ("weir", 4)],)
    yield ([("weir", 9), ("weir", 4), ("weir", 6)],)
    yield ([("lock", 10), ("weir", 50)],)
    yield ([("bridge", 120), ("lock", 300), ("bridge", 95), ("bridge", 110)],)
    yield ([("lock", -3), ("weir", 8), ("lock", 2), ("weir", 1)],)
    names = ["weir", "lock", "bridge"]
    for n in (6, 9, 14):
        who = rng.integers(0, 3, n).tolist()
        levels = rng.integers(20, 300, n).tolist()
        yield ([(names[w], level) for w, level in zip(who, levels)] + [("lock", 400), ("mill", 310), ("mill", 305)],)


def wrong_starts_at_zero(readings):
    """Your lowest and highest reading start at 0. If every level is above 0, none is lower than that. Start with the
    first reading."""
    low, high = {}, {}
    for name, level in readings:
        low[name] = min(low.get(name, 0), level)
        high[name] = max(high.get(name, 0), level)
    return {name: high[name] - low[name] for name in low}


def wrong_shared_by_all(readings):
    """All your gauges share one lowest and one highest reading. Values that belong to one gauge are made in `__init__`."""
    levels = [level for name, level in readings]
    return {name: max(levels) - min(levels) for name, level in readings}


def wrong_first_to_last(readings):
    """You return the difference between the first and the last reading. The highest and the lowest can lie in between."""
    first, last = {}, {}
    for name, level in readings:
        first.setdefault(name, level)
        last[name] = level
    return {name: abs(last[name] - first[name]) for name in first}

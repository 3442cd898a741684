"""Days to learn from

A training starts today, on its own, at three in the morning. Choose its days, and put aside those that the gate will need.

- `days`: a list of dicts in the order of time, each with `"day"` (an int), `"checks"` (`"ok"` or `"failed"`) and `"rows"` (an int, the rows with mature labels). Days whose checks failed are used for nothing; the others are sound.
- `since`: an int, the day on which the rule changed: no day before it is learnt from or compared on.
- `gate`: an int, at least 1, the rows that the gate needs. From the newest day backwards, sound days are put aside until together they have at least `gate` rows. All earlier sound days are learnt from.
- Returns a tuple of two lists of day numbers in ascending order: those to learn from, and those for the gate.
- Raises `ValueError` if the sound days don't have `gate` rows together, or if none is left to learn from.

>>> days = [{"day": 1, "checks": "ok", "rows": 90}, {"day": 2, "checks": "ok", "rows": 80}]
>>> days += [{"day": 3, "checks": "failed", "rows": 300}, {"day": 4, "checks": "ok", "rows": 60}, {"day": 5, "checks": "ok", "rows": 50}]
>>> days_to_learn_from(days, 2, 100)
([2], [4, 5])
"""

minutes = 8
chapter = "01-when-to-train-again"
hint = "Make the list of usable days first. Then go through it from the end."


def days_to_learn_from(days: list[dict], since: int, gate: int) -> tuple[list[int], list[int]]:
    usable = [d for d in days if d["checks"] == "ok" and d["day"] >= since]
    aside, rows = [], 0
    while usable and rows < gate:
        last = usable.pop()
        rows += last["rows"]
        aside.append(last["day"])
    if rows < gate or not usable:
        raise ValueError("not enough sound days")
    return [d["day"] for d in usable], aside[::-1]


def _days(text):
    rows = [part.split() for part in text.split(",")]
    return [{"day": int(d), "checks": "failed" if c == "x" else "ok", "rows": int(n)} for d, c, n in rows]


def cases(rng):
    yield ([], 0, 1)
    yield (_days("1 o 10"), 0, 5)
    yield (_days("1 o 10, 2 o 5"), 0, 5)
    yield (_days("1 o 10, 2 o 5"), 0, 6)
    yield (_days("1 o 90, 2 o 80, 3 x 300, 4 o 60, 5 o 50"), 2, 100)
    yield (_days("1 o 90, 2 o 80, 3 x 300, 4 o 60, 5 o 50"), 1, 100)
    yield (_days("1 o 90, 2 o 80, 3 x 300, 4 o 60, 5 o 50"), 1, 110)
    yield (_days("1 o 90, 2 o 80, 3 x 300, 4 o 60, 5 o 50"), 1, 111)
    yield (_days("1 o 90, 2 o 80, 3 o 40, 4 o 60, 5 x 500"), 3, 60)
    yield (_days("1 o 500, 2 o 500, 3 o 40, 4 o 60"), 3, 100)
    yield (_days("1 x 50, 2 x 80, 3 x 40"), 0, 10)
    yield (_days("1 o 50, 2 o 0, 4 o 40, 7 o 0, 9 o 30"), 0, 40)
    for n in (8, 12):
        days = [{"day": i + 1, "checks": "failed" if bad else "ok", "rows": r} for i, (bad, r) in enumerate(zip((rng.random(n) < 0.25).tolist(), rng.integers(10, 90, n).tolist()))]
        days += _days(f"{n + 1} x 400, {n + 2} o 20")
        yield (days, 3, int(rng.integers(60, 160)))
        yield (days, 1, int(rng.integers(60, 160)))


def _choose(days, since, gate, ok=True, change=True, newest=True):
    usable = [d for d in days if (d["checks"] == "ok" or not ok) and (d["day"] >= since or not change)]
    if not newest:
        usable = usable[::-1]
    aside, rows = [], 0
    while usable and rows < gate:
        last = usable.pop()
        rows += last["rows"]
        aside.append(last["day"])
    if rows < gate or not usable:
        raise ValueError
    return sorted(d["day"] for d in usable), sorted(aside)


def wrong_broken_days_used(days, since, gate):
    """You use days whose checks failed. Broken rows teach nothing, and they say nothing about a model either."""
    return _choose(days, since, gate, ok=False)


def wrong_old_rule_learnt(days, since, gate):
    """You learn from days before the change. Their rows follow the old rule."""
    return _choose(days, since, gate, change=False)


def wrong_gate_gets_the_oldest(days, since, gate):
    """You put the oldest days aside for the gate. It needs rows that are newer than all that was learnt from."""
    return _choose(days, since, gate, newest=False)


def wrong_nothing_put_aside(days, since, gate):
    """You learn from the days of the gate as well. Then the challenger has seen the answers."""
    learn, aside = _choose(days, since, gate)
    return sorted(learn + aside), aside

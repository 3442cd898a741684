'''The rows that may decide

Pick the rows on which champion and challenger may be compared.

- `rows`: a list of dicts with `"id"`, `"day"` (of the prediction), `"label"` (or `None`) and `"label_day"` (or `None`).
- `learnt_until`: a dict of model -> last day of its training rows. `broken`: a list of days whose data checks failed.
- `today`, `delay`: whole numbers. A row may decide if
  - its day is later than the last training day of *every* model,
  - its day isn't broken,
  - its day is mature: at least `delay` days ago,
  - its label arrived at most `delay` days after its day.
- Returns the list of ids in the order of `rows`.

>>> rows = [
...     {"id": "a", "day": 40, "label": 1, "label_day": 44},
...     {"id": "b", "day": 52, "label": 0, "label_day": 55},
...     {"id": "c", "day": 53, "label": 1, "label_day": 70},
...     {"id": "d", "day": 66, "label": 1, "label_day": 67},
... ]
>>> fresh_rows(rows, {"champion": 20, "challenger": 45}, [], 70, 10)
['b']
'''

minutes = 7
chapter = "02-the-gate"
hint = "Give each of the four conditions a name of its own, one line each."


def fresh_rows(rows: list, learnt_until: dict, broken: list, today: int, delay: int) -> list:
    newest = max(learnt_until.values())
    found = []
    for row in rows:
        unseen = row["day"] > newest and row["day"] not in broken
        mature = row["day"] + delay <= today
        if unseen and mature and row["label"] is not None and row["label_day"] - row["day"] <= delay:
            found.append(row["id"])
    return found


def _rows(*rows):
    return [dict(zip(("id", "day", "label", "label_day"), row)) for row in rows]


def cases(rng):
    both = {"champion": 20, "challenger": 45}
    yield ([], both, [], 70, 10)
    yield (_rows(("a", 50, 0, 55)), both, [], 70, 10)
    yield (_rows(("a", 45, 1, 46), ("b", 46, 1, 47), ("c", 30, 1, 31), ("d", 10, 0, 12)), both, [], 70, 10)
    yield (_rows(("a", 45, 1, 46), ("b", 46, 1, 47), ("c", 30, 1, 31)), {"challenger": 20, "champion": 45}, [], 70, 10)
    yield (_rows(("a", 45, 1, 46), ("b", 46, 1, 47)), {"v7": 20, "v8": 45, "v9": 30}, [], 70, 10)
    yield (_rows(("a", 52, 1, 53), ("b", 53, 1, 54), ("c", 54, 0, 55)), both, [53], 70, 10)
    yield (_rows(("a", 52, 1, 53), ("b", 52, 1, 54), ("c", 58, 0, 59)), both, [51, 52], 70, 10)
    yield (_rows(("a", 60, 1, 62), ("b", 61, 1, 62), ("c", 69, 0, 70)), both, [], 70, 10)
    yield (_rows(("a", 50, 1, 60), ("b", 50, 1, 61), ("c", 50, 0, 70)), both, [], 70, 10)
    yield (_rows(("a", 50, None, None), ("b", 51, 0, 52), ("c", 52, None, None)), both, [], 70, 10)
    yield (_rows(("a", 47, 0, 47), ("b", 68, 0, 68), ("c", 66, 1, 69), ("d", 50, 1, 64)), both, [47], 70, 3)
    for delay in (5, 12):
        rows = []
        for i, day in enumerate(rng.integers(30, 80, 14).tolist()):
            wait = int(rng.integers(0, 18))
            known = day + wait <= 80 and rng.random() < 0.9
            rows.append((f"r{i}", day, int(rng.integers(0, 2)) if known else None, day + wait if known else None))
        extra = (("x", 50, 1, 50 + delay + 1), ("y", 80 - delay + 1, 1, 80), ("z", 49, 0, 51), ("w", 40, 0, 41))
        yield (_rows(*rows, *extra), both, [49], 80, delay)


def wrong_champion_only(rows, learnt_until, broken, today, delay):
    """You take rows that are later than the training of one of the models. Another was trained later and has learnt from some of them."""
    newest = min(learnt_until.values())
    found = []
    for row in rows:
        fine = row["day"] > newest and row["day"] not in broken and row["day"] + delay <= today
        if fine and row["label"] is not None and row["label_day"] - row["day"] <= delay:
            found.append(row["id"])
    return found


def wrong_young_days_too(rows, learnt_until, broken, today, delay):
    """You take every row with a label, also of young days. Labels that arrive early differ from those that arrive late."""
    newest = max(learnt_until.values())
    found = []
    for row in rows:
        fine = row["day"] > newest and row["day"] not in broken
        if fine and row["label"] is not None and row["label_day"] - row["day"] <= delay:
            found.append(row["id"])
    return found


def wrong_late_labels_too(rows, learnt_until, broken, today, delay):
    """You count labels that came later than `delay` days. Older days would then have had more time than younger ones."""
    newest = max(learnt_until.values())
    found = []
    for row in rows:
        fine = row["day"] > newest and row["day"] not in broken and row["day"] + delay <= today
        if fine and row["label"] is not None:
            found.append(row["id"])
    return found


def wrong_broken_days_too(rows, learnt_until, broken, today, delay):
    """You keep the rows of broken days. What both models answer to broken inputs says nothing about either."""
    newest = max(learnt_until.values())
    found = []
    for row in rows:
        fine = row["day"] > newest and row["day"] + delay <= today
        if fine and row["label"] is not None and row["label_day"] - row["day"] <= delay:
            found.append(row["id"])
    return found

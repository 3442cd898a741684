"""Conversions

How many of the applications went on from each stage to the next?

- `rows`: a list of dicts from a stage to the day on which it was reached. The stages are `applied`, `reply`, `talk`, `task` and `offer`, in this order; each row
  has `applied`.
- Rows that were sent fewer than `age` days before `today` are left out: they haven't had time.
- A stage was reached if its day is there, or that of any later stage.
- Returns a list of four tuples, for `reply`, `talk`, `task` and `offer`: the stage, how many rows have reached it, and how many have reached the
  stage before.

>>> conversions([{"applied": 1, "talk": 9}, {"applied": 2, "reply": 5}, {"applied": 25}], 30, 14)
[('reply', 2, 2), ('talk', 1, 2), ('task', 0, 1), ('offer', 0, 0)]
"""

minutes = 8
chapter = "01-a-search-that-is-counted"
hint = "For each row, find the place of its last stage in the list of stages. Which stages has it then reached?"


def conversions(rows: list, today: int, age: int) -> list:
    stages = ["applied", "reply", "talk", "task", "offer"]
    reached = [0, 0, 0, 0, 0]
    for row in rows:
        if today - row["applied"] >= age:
            last = max(place for place, stage in enumerate(stages) if stage in row)
            for place in range(last + 1):
                reached[place] += 1
    return [(stages[i], reached[i], reached[i - 1]) for i in range(1, 5)]


def cases(rng):
    yield ([], 30, 14)
    yield ([{"applied": 1}], 30, 14)
    yield ([{"applied": 16}, {"applied": 17}], 30, 14)
    yield ([{"applied": 0, "reply": 0}], 30, 14)
    yield ([{"applied": 1, "talk": 9}, {"applied": 2, "reply": 5}, {"applied": 25}], 30, 14)
    yield ([{"applied": 1, "offer": 9}], 30, 14)
    yield ([{"applied": 3, "reply": 4, "talk": 5, "task": 6, "offer": 7}, {"applied": 3}], 30, 14)
    yield ([{"applied": 20, "reply": 21}, {"applied": 29, "reply": 30, "talk": 30}, {"applied": 2}], 30, 14)
    yield ([{"applied": 1, "task": 3}, {"applied": 1, "talk": 2}, {"applied": 1, "reply": 2}, {"applied": 1}], 9, 0)
    yield ([{"applied": 4, "reply": 5, "task": 8}, {"applied": 4, "reply": 6, "talk": 7}, {"applied": 5, "reply": 6}], 40, 20)
    yield ([{"applied": 1, "reply": 2, "offer": 8}, {"applied": 1, "reply": 3}, {"applied": 2, "reply": 3}], 40, 20)
    for n in (8, 15):
        rows = []
        for _ in range(n):
            row = {"applied": int(rng.integers(0, 30))}
            for stage, share in (("reply", 0.6), ("talk", 0.4), ("task", 0.3), ("offer", 0.15)):
                if rng.random() < share:
                    row[stage] = row["applied"] + 5
            rows.append(row)
        yield (rows, 35, 14)


_STAGES = ["applied", "reply", "talk", "task", "offer"]


def _counted(rows, reached):
    return [sum(reached(row, i) for row in rows) for i in range(5)]


def _later(row, i):
    return any(stage in row for stage in _STAGES[i:])


def wrong_young_rows_too(rows, today, age):
    """You count applications of the last days. They haven't had time for a reply, and each new one makes the rate worse."""
    n = _counted(rows, _later)
    return [(_STAGES[i], n[i], n[i - 1]) for i in range(1, 5)]


def wrong_gaps_count_as_no(rows, today, age):
    """You count only days that are there. Whoever had a talk has had a reply, whether it was written down or not."""
    n = _counted([row for row in rows if today - row["applied"] >= age], lambda row, i: _STAGES[i] in row)
    return [(_STAGES[i], n[i], n[i - 1]) for i in range(1, 5)]


def wrong_of_all_applications(rows, today, age):
    """You divide every stage by all applications. The rate of a stage is about those who reached the stage before."""
    n = _counted([row for row in rows if today - row["applied"] >= age], _later)
    return [(_STAGES[i], n[i], n[0]) for i in range(1, 5)]

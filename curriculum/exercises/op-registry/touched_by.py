'''Touched by a faulty file

A file turned out to be faulty on certain days, and was corrected later. Find the models that have learnt from it.

- `steps`: a list of tuples `(day, inputs, output)`: on this day, the thing `output` was made from the list of things `inputs`.
  Sorted by day; each output is made once, and later than its inputs. Names are texts; models begin with `"model "`.
- `faulty`: a name of a thing that isn't made by any step. It was faulty from day `since` to day `until`, both included.
- A step that used the faulty thing itself on one of these days has a faulty output. A faulty output stays faulty: whatever is made
  from it later, on any day, is faulty as well.
- Returns the sorted list of the faulty models.

>>> steps = [(3, ["export"], "table a"), (6, ["table a", "zones"], "model 1"), (9, ["export"], "table b"), (9, ["table b"], "model 2")]
>>> touched_by(steps, "export", 2, 5)
['model 1']
'''

minutes = 7
chapter = "02-where-from-and-what-it-takes"
hint = "The steps are sorted, so one walk through them is enough. When is an output faulty?"


def touched_by(steps: list, faulty: str, since: int, until: int) -> list:
    bad = set()
    for day, inputs, output in steps:
        direct = faulty in inputs and since <= day <= until
        if direct or any(name in bad for name in inputs):
            bad.add(output)
    return sorted(name for name in bad if name.startswith("model "))


def cases(rng):
    yield ([], "export", 1, 5)
    yield ([(3, ["export"], "model 1")], "export", 1, 5)
    yield ([(1, ["export"], "model 1"), (5, ["export"], "model 2"), (6, ["export"], "model 3"), (7, ["a"], "model 4")], "export", 1, 5)
    yield ([(0, ["export"], "model 1"), (3, ["other"], "model 2")], "export", 1, 5)
    yield ([(3, ["export"], "table a"), (6, ["table a", "zones"], "model 1"), (9, ["export"], "table b"), (9, ["table b"], "model 2")], "export", 2, 5)
    yield ([(2, ["x"], "a"), (3, ["a"], "b"), (8, ["b"], "c"), (9, ["z", "c"], "model 9")], "x", 2, 2)
    yield ([(2, ["x"], "model a"), (4, ["model a", "y"], "model b"), (5, ["y"], "model c")], "x", 1, 3)
    yield ([(2, ["x", "y"], "t"), (9, ["t"], "model 2"), (9, ["t"], "model 1"), (9, ["y"], "model 3")], "y", 2, 3)
    yield ([(1, ["x"], "t"), (4, ["t", "x"], "u"), (5, ["t"], "model 1"), (6, ["u"], "model 2")], "x", 3, 4)
    yield ([(2, ["x"], "t"), (3, ["t"], "model 1"), (9, ["t"], "model 2")], "x", 1, 5)
    yield ([(2, ["x"], "t"), (3, ["t"], "model 1")], "x", 1, 3)
    for n in (8, 14):
        steps = []
        for i in range(n):
            old = [output for _, _, output in steps]
            sources = [["x", "y", *old][j] for j in rng.integers(0, len(old) + 2, 2).tolist()]
            steps.append((2 * i, sources, f"model {i}" if i % 2 else f"t{i}"))
        low = int(rng.integers(0, n))
        yield ([*steps, (2 * n, ["t0"], "model z")], "x", 0, 0)
        yield (steps, "x", low, low + 5)


def wrong_first_step_only(steps, faulty, since, until):
    """You find what was made from the file itself. A model is made from a table, which was made from the file: follow the chain."""
    found = {output for day, inputs, output in steps if faulty in inputs and since <= day <= until}
    return sorted(name for name in found if name.startswith("model "))


def wrong_days_for_all(steps, faulty, since, until):
    """You ask of every step whether its day lies between the two. A faulty table stays faulty: a model that learns from it weeks later
    has learnt the fault."""
    bad = {faulty}
    for day, inputs, output in steps:
        if since <= day <= until and any(name in bad for name in inputs):
            bad.add(output)
    return sorted(name for name in bad if name.startswith("model "))


def wrong_days_ignored(steps, faulty, since, until):
    """You call everything faulty that was ever made from this file. Before and after those days the file was sound."""
    bad = {faulty}
    for day, inputs, output in steps:
        if any(name in bad for name in inputs):
            bad.add(output)
    return sorted(name for name in bad if name.startswith("model "))


def wrong_last_day_excluded(steps, faulty, since, until):
    """You leave out the last faulty day. Both days are included."""
    bad = set()
    for day, inputs, output in steps:
        if (faulty in inputs and since <= day < until) or any(name in bad for name in inputs):
            bad.add(output)
    return sorted(name for name in bad if name.startswith("model "))

'''How long to wait for labels

Return the smallest number of days after which at least `percent` per cent of the predictions of old cohorts had their label.

- `made`: a dict of id -> day of the prediction; all of it is old, and nothing more will arrive. `arrived`: a list of tuples
  `(id, day)` in any order. An id may occur several times (a label was corrected): its *first* label counts. Ids that aren't in
  `made` are passed over.
- `percent`: a whole number from 1 to 100, of *all* predictions, those included that never got a label.
- Returns the number of days, 0 or more, or `None` if so many never arrived or there are no predictions.

>>> days_to_wait({"a": 1, "b": 1, "c": 2, "d": 5}, [("a", 3), ("c", 9), ("b", 1), ("a", 2)], 75)
7
>>> days_to_wait({"a": 1, "b": 1, "c": 2, "d": 5}, [("a", 3), ("c", 9), ("b", 1)], 80) is None
True
'''

minutes = 8
chapter = "04-when-the-truth-is-late"
hint = "First the waiting time of each labelled prediction, in order: 0, 1, 7 in the example. How many of them do you need for 75 % of 4? Multiply first and divide last: 28 / 100 * 25 is a little more than 7."


def days_to_wait(made: dict, arrived: list, percent: int) -> int | None:
    first = {}
    for name, day in arrived:
        if name in made:
            first[name] = min(day, first.get(name, day))
    waits = sorted(day - made[name] for name, day in first.items())
    for i, wait in enumerate(waits):
        if (i + 1) * 100 >= percent * len(made):
            return wait
    return None


def cases(rng):
    yield ({}, [], 50)
    yield ({"a": 1}, [], 50)
    yield ({"a": 1}, [("a", 1)], 100)
    yield ({"a": 1, "b": 4}, [("a", 6), ("b", 5)], 50)
    yield ({"a": 1, "b": 1, "c": 2, "d": 5}, [("a", 3), ("c", 9), ("b", 1), ("a", 2)], 75)
    yield ({"a": 1, "b": 1, "c": 2, "d": 5}, [("a", 3), ("c", 9), ("b", 1)], 80)
    yield ({"a": 1, "b": 1, "c": 1, "d": 1}, [("a", 2), ("a", 3), ("b", 9), ("c", 10)], 50)
    yield ({f"p{i}": 1 for i in range(25)}, [(f"p{i}", i + 1) for i in range(9)], 28)
    yield ({"a": 5, "b": 5}, [("a", 6), ("a", 7)], 100)
    yield ({"a": 3, "b": 3}, [("a", 9), ("a", 4), ("x", 3), ("b", 10)], 50)
    yield ({"a": 3, "b": 5, "c": 3}, [("b", 6), ("a", 8), ("b", 20), ("a", 30), ("c", 25)], 60)
    yield ({"a": 3, "b": 5, "c": 3, "d": 1, "e": 2}, [("y", 3), ("y", 4), ("d", 2), ("e", 20)], 40)
    for n in (10, 20):
        made = {f"p{i}": int(rng.integers(10, 40)) for i in range(n)}
        arrived = [(k, d + int(rng.integers(0, 15))) for k, d in list(made.items())[: n - 3]]
        arrived += [(k, d + 20) for k, d in list(made.items())[: n // 2]]
        arrived = [arrived[i] for i in rng.permutation(len(arrived)).tolist()]
        yield (made, [("x", 11), *arrived, ("y", 12)], 40)
        yield (made, arrived, 70)


def wrong_of_the_labelled(made, arrived, percent):
    """You take the percentage of the labelled predictions. Those that never got a label count too: the share is of all predictions."""
    first = {}
    for name, day in arrived:
        if name in made:
            first[name] = min(day, first.get(name, day))
    waits = sorted(day - made[name] for name, day in first.items())
    for i, wait in enumerate(waits):
        if (i + 1) * 100 >= percent * len(waits):
            return wait
    return None


def wrong_every_correction(made, arrived, percent):
    """You count each correction as a further label. An id counts once, with its first."""
    waits = sorted(day - made[name] for name, day in arrived if name in made)
    for i, wait in enumerate(waits):
        if (i + 1) * 100 >= percent * len(made):
            return wait
    return None


def wrong_last_label(made, arrived, percent):
    """You take the last label of each id. The question is when something was known for the first time."""
    last = {}
    for name, day in arrived:
        if name in made:
            last[name] = max(day, last.get(name, day))
    waits = sorted(day - made[name] for name, day in last.items())
    for i, wait in enumerate(waits):
        if (i + 1) * 100 >= percent * len(made):
            return wait
    return None

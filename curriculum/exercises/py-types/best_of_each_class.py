"""The best of each class

A school collects the points of a competition, class by class. In some classes nobody took part. Return the best result of each class, and the
best of the whole school. Where nobody took part there is no best, so the result is None, and the hints say so.

- `points`: a dict from a class to the list of its points. Points are ints; they may be 0 or, after penalties, below 0.
- Returns a tuple: a dict from each class to its best, an int or None, and the best of all, an int or None.

>>> best({"7a": [12, 30], "7b": [], "7c": [0, -5]})
({'7a': 30, '7b': None, '7c': 0}, 30)
>>> best({"7b": []})
({'7b': None}, None)
"""

minutes = 5
chapter = "02-perhaps-nothing"
hint = "What does `max` return for an empty list if you give it a `default`? And before you compare the classes: which of the results can't be compared?"


def best(points: dict[str, list[int]]) -> tuple[dict[str, int | None], int | None]:
    tops = {}
    for name, scores in points.items():
        tops[name] = max(scores, default=None)
    overall = max([top for top in tops.values() if top is not None], default=None)
    return (tops, overall)


def cases(rng):
    yield ({},)
    yield ({"7a": []},)
    yield ({"7a": [5]},)
    yield ({"7a": [0]},)
    yield ({"7a": [-3]},)
    yield ({"7a": [], "7b": []},)
    yield ({"7a": [], "7b": [0, -1]},)
    yield ({"7a": [-7, -2], "7b": []},)
    yield ({"7a": [0], "7b": [-4], "7c": []},)
    yield ({"7a": [-4, -9], "7b": [-2], "7c": []},)
    yield ({"7a": [12, 30], "7b": [], "7c": [0, -5]},)
    for n in (2, 4):
        classes = {f"8{'abcd'[i]}": rng.integers(-20, 60, 4).tolist() for i in range(n)}
        yield ({**classes, "9a": [], "9b": [-3, 0]},)
        yield ({**{name: [p - 80 for p in scores] for name, scores in classes.items()}, "9c": [], "9d": [-90]},)


def wrong_zero_for_nobody(points):
    """You write 0 where nobody took part. 0 is a result; without anybody there is none."""
    tops = {name: max(scores, default=0) for name, scores in points.items()}
    return (tops, max(tops.values(), default=0))


def wrong_zero_counts_as_nothing(points):
    """In your program a best of 0 becomes None or is left out: it counts as False, but it is a result. Ask `is None`."""
    tops = {name: max(scores, default=None) or None for name, scores in points.items()}
    return (tops, max([top for top in tops.values() if top], default=None))


def wrong_empty_classes_left_out(points):
    """Classes in which nobody took part are missing from your dict. They belong there, with None."""
    tops = {name: max(scores) for name, scores in points.items() if scores}
    return (tops, max(tops.values(), default=None))


def wrong_school_begins_with_zero(points):
    """Your best of the school is 0 where all results are below 0, or where there are none. Nobody has scored that."""
    tops = {name: max(scores, default=None) for name, scores in points.items()}
    overall = 0
    for top in tops.values():
        if top is not None and top > overall:
            overall = top
    return (tops, overall)

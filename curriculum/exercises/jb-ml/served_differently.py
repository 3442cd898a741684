"""Served differently

Offline the model is excellent, in use it's mediocre. Two tables show the same machine on the same days: the columns with
which the model was *trained*, and those that were *served* to it. Somewhere two programs compute one column in two
ways. Name what you see, column by column, and take the first line that's true of *all* days:

| name | what's true |
|---|---|
| `"same"` | both have the same values |
| `"filled"` | they are the same wherever the training value isn't missing |
| `"a day late"` | from the second day on, the served value is the training value of the day before |
| `"other unit"` | every served value is the same multiple of the training value |
| `"unclear"` | none of these |

- `trained`: a dict, name of the column -> list of values, one for each day in order. A value is a whole number above 0,
  or `None` where it's missing. `served`: the same names, with equally long lists of whole numbers above 0. Each list has at least
  two values. A column with missing values is `"filled"` or `"unclear"`.
- Returns a dict: name of the column -> one of the five names.

>>> trained = {"heat": [20, 30, 50], "load": [4, None, 6], "runs": [7, 8, 5]}
>>> served = {"heat": [40, 60, 100], "load": [4, 5, 6], "runs": [6, 7, 8]}
>>> served_differently(trained, served)
{'heat': 'other unit', 'load': 'filled', 'runs': 'a day late'}
"""

minutes = 8
chapter = "04-from-story-to-system"
hint = "Two fractions are equal, a / b = c / d, if a · d = c · b. That needs no rounding."


def _kind(trained: list, served: list) -> str:
    pairs = list(zip(trained, served))
    if trained == served:
        return "same"
    if all(a is None or a == b for a, b in pairs):
        return "filled"
    if None in trained:
        return "unclear"
    if served[1:] == trained[:-1]:
        return "a day late"
    if all(b * trained[0] == a * served[0] for a, b in pairs):
        return "other unit"
    return "unclear"


def served_differently(trained: dict, served: dict) -> dict[str, str]:
    return {name: _kind(trained[name], served[name]) for name in trained}


def cases(rng):
    yield {"heat": [20, 30]}, {"heat": [20, 30]}
    yield {"heat": [20, 30, 50], "load": [4, None, 6], "runs": [7, 8, 5]}, {"heat": [40, 60, 100], "load": [4, 5, 6], "runs": [6, 7, 8]}
    yield {"a": [None, 3, 4], "b": [None, 3, 4], "c": [5, None, 7]}, {"a": [2, 3, 4], "b": [2, 3, 5], "c": [10, 4, 14]}
    yield {"a": [3, 6, 9], "b": [3, 6, 9], "c": [4, 4, 4]}, {"a": [1, 2, 3], "b": [1, 2, 4], "c": [4, 4, 4]}
    yield {"a": [10, 20, 30], "b": [10, 20, 20], "c": [2, 4, 8]}, {"a": [11, 21, 31], "b": [5, 10, 20], "c": [1, 2, 4]}
    yield {"a": [2, 4, 3], "b": [2, None, 3], "c": [9, 6, 3]}, {"a": [2, 4, 4], "b": [9, 2, 9], "c": [9, 6, 2]}
    yield {"a": [10, 20, 30], "b": [6, None, 8]}, {"a": [20, 40, 80], "b": [7, 5, 8]}
    for n in (4, 6, 9):
        base = [rng.integers(1, 40, n).tolist() for _ in range(6)]
        base[1][int(rng.integers(n))] = None
        trained = dict(zip(["heat", "load", "runs", "wear", "rest", "oil"], base))
        served = {
            "heat": [v * 7 for v in base[0]],
            "load": [v if v is not None else 1 for v in base[1]],
            "runs": [int(rng.integers(1, 40)), *base[2][:-1]],
            "wear": base[3],
            "rest": [v + 3 for v in base[4]],
            "oil": [base[5][0], *[v * 2 for v in base[5][1:]]],
        }
        trained["belt"], served["belt"] = [3, None, *base[0][2:]], [4, 2, *base[0][2:]]
        trained["fan"], served["fan"] = [2, 4, *base[3][2:]], [6, 12, *[v * 2 for v in base[3][2:]]]
        yield trained, served


def wrong_one_day_is_enough(trained, served):
    """You look at the first two days only. A line has to be true of all days: a unit that fits twice may not fit the
    third time."""
    def kind(t, s):
        if t == s:
            return "same"
        if None in t:
            return "filled" if all(a is None or a == b for a, b in zip(t, s)) else "unclear"
        if s[1] == t[0]:
            return "a day late"
        return "other unit" if s[1] * t[0] == t[1] * s[0] else "unclear"

    return {name: kind(trained[name], served[name]) for name in trained}


def wrong_shifted_the_other_way(trained, served):
    """You call a column late if it shows the value of the *next* day. Late means that yesterday's value is served."""
    def kind(t, s):
        if t == s:
            return "same"
        if None in t:
            return "filled" if all(a is None or a == b for a, b in zip(t, s)) else "unclear"
        if s[:-1] == t[1:]:
            return "a day late"
        return "other unit" if all(b * t[0] == a * s[0] for a, b in zip(t, s)) else "unclear"

    return {name: kind(trained[name], served[name]) for name in trained}


def wrong_gap_always_filled(trained, served):
    """You call every column with a missing value "filled". The other days may differ as well, and then that isn't all."""
    def kind(t, s):
        if t == s:
            return "same"
        if None in t:
            return "filled"
        if s[1:] == t[:-1]:
            return "a day late"
        return "other unit" if all(b * t[0] == a * s[0] for a, b in zip(t, s)) else "unclear"

    return {name: kind(trained[name], served[name]) for name in trained}


def wrong_added_not_multiplied(trained, served):
    """You call it another unit if the *difference* is the same every day. A unit multiplies: 20, 30 becomes 40, 60."""
    def kind(t, s):
        if t == s:
            return "same"
        if None in t:
            return "filled" if all(a is None or a == b for a, b in zip(t, s)) else "unclear"
        if s[1:] == t[:-1]:
            return "a day late"
        return "other unit" if len({b - a for a, b in zip(t, s)}) == 1 else "unclear"

    return {name: kind(trained[name], served[name]) for name in trained}

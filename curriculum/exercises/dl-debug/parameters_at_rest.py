"""Why doesn't it learn?

A model has been trained for one step. For each of its parameters you get the values before and after the step, and the
slopes that the step found. Say what happened to each parameter.

- `before`, `after`: dicts from the name of a parameter to a list of floats; `slopes`: a dict with the same names, each
  with a list of floats of the same length, or with None. No list is empty.
- Returns a dict with the same names, in the order of `before`, and one of four texts for each:
  `"no slope"` if it is None, `"zero slope"` if all slopes are 0, `"not moved"` if there are slopes and all values are as
  they were, `"moved"` otherwise. The first that holds counts.

>>> parameters_at_rest({"w": [1.0, 2.0], "b": [0.5]}, {"w": [1.0, 1.9], "b": [0.5]}, {"w": [0.0, 1.0], "b": None})
{'w': 'moved', 'b': 'no slope'}
"""

minutes = 9
chapter = "02-do-the-slopes-arrive"
hint = "A weight with momentum may move although its slope is 0. Which text comes first?"


def parameters_at_rest(before: dict, after: dict, slopes: dict) -> dict:
    states = {}
    for name in before:
        if slopes[name] is None:
            states[name] = "no slope"
        elif all(slope == 0 for slope in slopes[name]):
            states[name] = "zero slope"
        elif after[name] == before[name]:
            states[name] = "not moved"
        else:
            states[name] = "moved"
    return states


def cases(rng):
    yield ({}, {}, {})
    yield ({"w": [1.0]}, {"w": [0.5]}, {"w": [2.0]})
    yield ({"b": [1.0]}, {"b": [1.0]}, {"b": None})
    yield ({"w": [1.0, 2.0]}, {"w": [1.0, 2.0]}, {"w": [0.0, 0.0]})
    yield ({"w": [1.0, 2.0]}, {"w": [1.0, 1.5]}, {"w": [0.0, 1.0]})
    yield ({"w": [1.0, 2.0]}, {"w": [1.0, 2.0]}, {"w": [0.0, -1.0]})
    yield ({"w": [1.0, 2.0]}, {"w": [1.0, 2.0 - 1e-9]}, {"w": [0.0, 1e-9]})
    yield ({"w": [3.0, 4.0]}, {"w": [3.0, 4.0]}, {"w": [1.0, -1.0]})
    yield ({"w": [3.0, 4.0, 1.0]}, {"w": [2.0, 5.0, 1.0]}, {"w": [1.0, -1.0, 0.0]})
    yield ({"w": [1.0]}, {"w": [1.5]}, {"w": [-2.0]})
    yield ({"w": [1.0, 1.0]}, {"w": [0.5, 0.5]}, {"w": [0.0, 0.0]})
    yield ({"w": [1.0, 1.0]}, {"w": [0.5, 1.0]}, {"w": None})
    for n in (2, 3, 4):
        before = {name: rng.integers(1, 9, n).astype(float).tolist() for name in ("2.weight", "0.bias", "1.weight", "3.bias")}
        slopes = {"2.weight": [0.0] * n, "0.bias": None, "1.weight": [0.0, *rng.uniform(1, 2, n - 1).tolist()], "3.bias": [1.0, -1.0, *[0.0] * (n - 2)]}
        after = {**before, "1.weight": [before["1.weight"][0], *[v - 0.5 for v in before["1.weight"][1:]]]}
        yield (before, after, slopes)


def _states(before, after, slopes, zero, rest):
    states = {}
    for name in before:
        if slopes[name] is None:
            states[name] = "no slope"
        elif zero(slopes[name]):
            states[name] = "zero slope"
        else:
            states[name] = "not moved" if rest(before[name], after[name]) else "moved"
    return states


def wrong_any_zero(before, after, slopes):
    """One slope of 0 among several is enough for you to say "zero slope". All of them have to be 0."""
    return _states(before, after, slopes, lambda s: any(v == 0 for v in s), lambda b, a: a == b)


def wrong_sum_is_zero(before, after, slopes):
    """You add the slopes up. 1 and -1 add up to 0, and both move their weights."""
    return _states(before, after, slopes, lambda s: sum(s) == 0, lambda b, a: a == b)


def wrong_any_at_rest(before, after, slopes):
    """You say "not moved" if one of the values is as it was. A parameter has moved if any of its values has."""
    return _states(before, after, slopes, lambda s: all(v == 0 for v in s), lambda b, a: any(p == q for p, q in zip(b, a)))


def wrong_movement_first(before, after, slopes):
    """You look at the movement before the slopes. A parameter without slopes doesn't move either, and the reason is lost."""
    states = _states(before, after, slopes, lambda s: all(v == 0 for v in s), lambda b, a: a == b)
    return {name: "not moved" if before[name] == after[name] else states[name] for name in states}

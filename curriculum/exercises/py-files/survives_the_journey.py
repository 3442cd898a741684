'''Does it survive the journey?

Before a program stores a value as JSON, it wants to know whether it will get the same value back. Return True if it can be
written as JSON and what is read again is equal to it, otherwise False.

- `value`: a number, a text, a bool, None, or a list, tuple, set or dict of such values, one inside the other. (The keys of
  a dict are texts or ints.)
- Returns a bool.

>>> survives({"sizes": [64, 32]})
True
>>> survives({"sizes": (64, 32)})
False
>>> survives({3, 4})
False
'''

import json

minutes = 5
chapter = "04-nested-data"
hint = "There and back is one line. Which kind of error does the first half raise for a set?"


def survives(value) -> bool:
    try:
        text = json.dumps(value)
    except TypeError:
        return False
    return json.loads(text) == value


def cases(rng):
    yield (None,)
    yield (0,)
    yield ("tea",)
    yield ([],)
    yield ((),)
    yield ({"a": None},)
    yield ({1: "a"},)
    yield ({3, 4},)
    yield ([1, (2, 3)],)
    yield ([1, {2}],)
    yield ({"a": {"b": [1, 2.5, "ü"]}},)
    yield ({"a": {"b": {7}}},)
    yield ({"a": {2: "b"}},)
    yield ({"1": (1,)},)
    for n in rng.integers(2, 6, 3).tolist():
        numbers = rng.integers(0, 9, n).tolist()
        yield ({"x": numbers, "y": [numbers, "z"]},)
        yield ({"x": [numbers, tuple(numbers)]},)
        yield ({n: numbers},)


def wrong_writing_is_enough(value):
    """You only ask whether the value can be written. A tuple can, but it comes back as a list."""
    try:
        json.dumps(value)
    except TypeError:
        return False
    return True


def wrong_only_the_outside(value):
    """You look at the outermost type. What spoils the journey may be deep inside."""
    return not isinstance(value, (tuple, set)) and not (isinstance(value, dict) and any(isinstance(k, int) for k in value))


def wrong_error_let_through(value):
    """For a set your function raises a TypeError. A value that can't be written doesn't survive: return False."""
    return json.loads(json.dumps(value)) == value

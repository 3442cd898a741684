"""JSON if possible

A program keeps its settings in a file. JSON is the better form for them, since people can read it and reading it runs
nothing. But JSON changes some values. Return `"json"` if a value is the same after the way into JSON and back, and
`"pickle"` otherwise.

- `value`: anything that consists of texts, numbers, bools, None, lists, tuples, dicts and sets, also inside each other.
  NaN and infinity don't occur.
- Returns a text.
- A value is the same if it is equal, by `==`.

>>> form_for({"rate": 0.5, "names": ["a", "b"]})
'json'
>>> form_for({"size": (64, 32)})
'pickle'
>>> form_for({3, 5})
'pickle'
"""

import json

minutes = 5
chapter = "01-kept-overnight"
hint = "Go the way into JSON and back, and compare. What JSON has no form for raises a TypeError on the way."


def form_for(value) -> str:
    try:
        back = json.loads(json.dumps(value))
    except TypeError:
        return "pickle"
    return "json" if back == value else "pickle"


def cases(rng):
    yield (7,)
    yield ("tea",)
    yield (None,)
    yield ((),)
    yield ([(1, 2)],)
    yield ({3, 5},)
    yield ({1: "a"},)
    yield ({"a": {"b": [1, 2.5, None]}},)
    yield ({"size": (64, 32)},)
    yield ({"years": {2024: 3}},)
    yield ([{"tags": {"x"}}],)
    yield ([[1], {"deep": [True, {"t": (0,)}]}],)
    yield ({None: 1},)
    yield ({(1, 2): "pair"},)
    yield ({"rate": 0.5, "names": ["a", "b"]},)
    parts = [1, "x", [2, 3], {"k": None}, (4, 5), {6}, {7: 8}]
    for n in (1, 2, 3):
        chosen = [parts[i] for i in rng.integers(0, len(parts), n)]
        yield ({"values": chosen, "n": n},)


def wrong_only_refused(value):
    """You only ask whether JSON can write the value. It writes a tuple as a list and the key 1 as a text, and something
    else comes back."""
    try:
        json.dumps(value)
    except TypeError:
        return "pickle"
    return "json"


def wrong_outermost_type(value):
    """You look at the outermost type only. Inside a list or a dict there can be a tuple, a set or a number as a key."""
    return "pickle" if isinstance(value, (tuple, set)) else "json"


def wrong_one_level(value):
    """You look one level deep. Settings can be nested more deeply than that."""
    inside = value.values() if isinstance(value, dict) else value if isinstance(value, (list, tuple, set)) else []
    keys = value if isinstance(value, dict) else []
    bad = any(isinstance(one, (tuple, set)) for one in [value, *inside]) or any(not isinstance(key, str) for key in keys)
    return "pickle" if bad else "json"

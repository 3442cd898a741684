'''Pairs not tried

A list of test cases should contain each pair of values of two options at least once. Which pairs are missing?

- `options`: a dict from the name of an option to the list of its values, all different; at least two options.
- `tried`: a list of dicts, each with one value for each option, its keys in any order.
- Return the missing pairs as a list of tuples `(name1, value1, name2, value2)`. Option `name1` stands before `name2` in
  `options`. The list goes through the pairs of options in the order of the dict, and for each through the values in the order
  of their lists, the second option's values changing fastest.

>>> options = {"kg": [0, 2], "express": [True, False]}
>>> pairs_not_tried(options, [{"kg": 0, "express": True}, {"kg": 2, "express": False}])
[('kg', 0, 'express', False), ('kg', 2, 'express', True)]
'''

import itertools

minutes = 8
chapter = "02-the-edges"
hint = "Two loops over the names, the second beginning behind the first; `itertools.product` of the two lists of values; then ask whether any case has both."


def pairs_not_tried(options: dict[str, list], tried: list[dict]) -> list[tuple]:
    names = list(options)
    missing = []
    for i, first in enumerate(names):
        for second in names[i + 1 :]:
            for a, b in itertools.product(options[first], options[second]):
                if not any(case[first] == a and case[second] == b for case in tried):
                    missing.append((first, a, second, b))
    return missing


def cases(rng):
    two = {"kg": [0, 2], "express": [True, False]}
    three = {"a": [1, 2], "b": ["x", "y"], "c": [None, 5]}
    yield two, []
    yield two, [{"kg": 0, "express": True}, {"kg": 2, "express": False}]
    yield two, [{"kg": 0, "express": True}, {"kg": 0, "express": False}]
    yield three, [{"a": 1, "b": "x", "c": 5}, {"a": 2, "b": "y", "c": None}]
    yield three, [{"a": 1, "b": "x", "c": None}, {"a": 1, "b": "y", "c": 5}, {"a": 2, "b": "x", "c": 5}, {"a": 2, "b": "y", "c": None}]
    yield three, [{"a": 1, "b": "x", "c": None}, {"a": 1, "b": "y", "c": 5}, {"a": 2, "b": "x", "c": 5}]
    yield three, [{"a": 1, "b": "x", "c": None}, {"a": 2, "b": "y", "c": None}]
    yield two, [{"express": True, "kg": 0}, {"kg": 2, "express": False}]
    yield three, [{"c": 5, "a": 1, "b": "x"}, {"b": "y", "a": 2, "c": None}]
    for n in (2, 4, 6):
        options = {name: list(range(int(rng.integers(2, 4)))) for name in "pqrs"}
        tried = []
        for _ in range(n):
            names = ["pqrs"[i] for i in rng.permutation(4)]
            tried.append({k: options[k][int(rng.integers(0, len(options[k])))] for k in names})
        yield options, tried


def wrong_values_alone(options, tried):
    """You ask whether each of the two values was tried, in any case. `kg` 0 with express and `kg` 2 without leave the other two pairs untried."""
    names, missing = list(options), []
    for i, first in enumerate(names):
        for second in names[i + 1 :]:
            for a, b in itertools.product(options[first], options[second]):
                if not (any(c[first] == a for c in tried) and any(c[second] == b for c in tried)):
                    missing.append((first, a, second, b))
    return missing


def wrong_neighbours_only(options, tried):
    """You form pairs of neighbouring options only. With three options, the first and the third make pairs as well."""
    names, missing = list(options), []
    for first, second in zip(names, names[1:]):
        for a, b in itertools.product(options[first], options[second]):
            if not any(case[first] == a and case[second] == b for case in tried):
                missing.append((first, a, second, b))
    return missing


def wrong_keys_in_order(options, tried):
    """You take each case in the order of its own keys. A case may name its options in another order than `options`; ask it for both by name."""
    seen = {one + two for case in tried for one, two in itertools.combinations(case.items(), 2)}
    missing = []
    for first, second in itertools.combinations(options, 2):
        for a, b in itertools.product(options[first], options[second]):
            if (first, a, second, b) not in seen:
                missing.append((first, a, second, b))
    return missing


def wrong_both_orders(options, tried):
    """You report each pair twice, once from each side. The first option of a tuple stands before the second in `options`."""
    names, missing = list(options), []
    for first in names:
        for second in names:
            if first != second:
                for a, b in itertools.product(options[first], options[second]):
                    if not any(case[first] == a and case[second] == b for case in tried):
                        missing.append((first, a, second, b))
    return missing

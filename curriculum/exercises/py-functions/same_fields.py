"""The same fields

Two programs exchange records as nested dicts. Before they do, somebody wants to know whether two records are built in the same way:
they have the same keys, in any order, and where one has a dict under a key, the other has a dict there too, which is
again built in the same way. Values that aren't dicts don't matter.

- `a` and `b`: dicts with texts as keys, possibly empty.
- Returns a bool.

>>> same_fields({"name": "Ida", "home": {"town": "Bath"}}, {"home": {"town": "York"}, "name": "Bo"})
True
>>> same_fields({"name": "Ida", "home": {"town": "Bath"}}, {"name": "Bo", "home": "York"})
False
"""

minutes = 8
chapter = "02-names-of-its-own"
equivalent = {"Compare_NotEq_Lt @ 2:if len(a) != len(b): -> if len(a) < len(b):": "if `a` has more keys, one of them is not in `b`, and the loop returns False"}
hint = "If both have the same number of keys, and each key of `a` is in `b`, the keys are the same. Then compare the two values of each key: is it a dict on one side, on both, or on neither?"


def same_fields(a: dict, b: dict) -> bool:
    if len(a) != len(b):
        return False
    for key, value in a.items():
        if key not in b:
            return False
        if isinstance(value, dict) != isinstance(b[key], dict):
            return False
        if isinstance(value, dict) and not same_fields(value, b[key]):
            return False
    return True


def cases(rng):
    yield ({}, {})
    yield ({"x": 1}, {})
    yield ({}, {"x": 1})
    yield ({"x": 1}, {"x": 2})
    yield ({"x": 1}, {"y": 1})
    yield ({"x": {}}, {"x": 1})
    yield ({"x": 1}, {"x": {}})
    yield ({"x": {}}, {"x": {}})
    yield ({"x": 1, "y": "a"}, {"x": 1, "y": "b"})
    yield ({"x": {}, "y": 0}, {"x": {}, "y": None})
    yield ({"x": {"y": 1}}, {"x": {"z": 1}})
    yield ({"x": {"y": 1}}, {"x": {"y": "no"}})
    yield ({"x": 1, "y": {"z": 2}}, {"y": {"z": 2}, "x": 1})
    yield ({"x": {"y": {"z": 1}}}, {"x": {"y": {"w": 1}}})
    yield ({"x": {"y": {"z": 1}}}, {"x": {"y": {"z": 1, "w": 1}}})
    yield ({"x": {"y": {"z": 1, "w": 2}}}, {"x": {"y": {"z": 1}}})
    yield ({"x": {"y": 1}, "p": {"q": 2}}, {"x": {"y": 5}, "p": {"r": 2}})
    yield ({"x": {"y": 1}, "p": 3}, {"x": {"y": 5}, "p": 4, "q": 6})
    for n in range(3):
        u, v, w = rng.integers(0, 3, 3).tolist()
        names = ["town", "road", "post"]
        yield ({"id": u, "home": {names[u]: {names[v]: 1}}}, {"home": {names[u]: {names[w]: v}}, "id": 5})


def wrong_outer_keys_only(a, b):
    """You compare the outer keys only. If both values are dicts, these two have to be built in the same way as well."""
    return {k: 0 for k in a} == {k: 0 for k in b}


def wrong_b_may_have_more(a, b):
    """You look for the keys of `a` in `b`, but `b` may have others besides. Then the two aren't built in the same way."""
    def inside(a, b):
        for key, value in a.items():
            if key not in b or isinstance(value, dict) != isinstance(b[key], dict):
                return False
            if isinstance(value, dict) and not inside(value, b[key]):
                return False
        return True

    return inside(a, b)


def wrong_first_inner_decides(a, b):
    """At the first key you return at once, and the other keys are never compared. Only a difference may end the loop early."""
    def inside(a, b):
        if len(a) != len(b):
            return False
        for key, value in a.items():
            if key not in b:
                return False
            if isinstance(value, dict) and isinstance(b[key], dict):
                return inside(value, b[key])
            return True
        return True

    return inside(a, b)


def wrong_values_compared(a, b):
    """You compare the values too. Two records with different towns may still be built in the same way."""
    return a == b

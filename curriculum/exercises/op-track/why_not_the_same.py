'''Why isn't it the same?

Two runs should have given the same model and didn't. Say what could explain it.

- `first`, `second`: dicts with any of the keys `"params"` (a dict), `"data"`, `"code"` and `"dirty"`. A key that's missing wasn't
  logged.
- Returns a sorted list of texts:
  - `"param NAME"` for each param that the two runs don't share with the same value: it differs, or only one run has it;
  - `"data"` and `"code"`, each if the two values differ or at least one of them wasn't logged: what's unknown may differ;
  - `"dirty"` if `dirty` is true in at least one run: then its code isn't that of the commit. Not logged counts as false.
- Runs without `"params"` have no params.

>>> a = {"params": {"depth": 4, "seed": 7}, "data": "a3f", "code": "3f9"}
>>> why_not_the_same(a, {"params": {"depth": 4, "seed": 8}, "data": "a3f", "code": "3f9", "dirty": True})
['dirty', 'param seed']
>>> why_not_the_same(a, {"params": {"depth": 4}, "data": "a3f"})
['code', 'param seed']
'''

minutes = 8
chapter = "02-enough-to-build-it-again"
hint = "A param may be in one run only, in either of them, and its value may be None. Which names have to be looked at?"


def why_not_the_same(first: dict, second: dict) -> list:
    a, b = first.get("params", {}), second.get("params", {})
    found = []
    for name in {**a, **b}:
        if name not in a or name not in b or a[name] != b[name]:
            found.append(f"param {name}")
    for name in ("data", "code"):
        if name not in first or name not in second or first[name] != second[name]:
            found.append(name)
    if first.get("dirty") or second.get("dirty"):
        found.append("dirty")
    return sorted(found)


def cases(rng):
    same = {"params": {"depth": 4, "seed": 7}, "data": "a3f", "code": "3f9"}
    yield (same, same)
    yield ({}, {})
    yield (same, {**same, "data": "77c"})
    yield (same, {**same, "code": "111"})
    yield ({"data": "a", "code": "b"}, {"data": "a"})
    yield ({"code": "b"}, {"code": "b"})
    yield ({**same, "params": {"seed": 0}}, {**same, "params": {"seed": 0}})
    yield ({"data": "a", "code": "b"}, {"code": "b", "data": "a", "params": {"seed": 1}})
    yield ({"params": {"seed": 1, "cap": None}, "data": "a", "code": "b"}, {"data": "a", "code": "b"})
    yield ({"params": {"cap": None}, "data": "a", "code": "b"}, {"params": {}, "data": "a", "code": "b"})
    yield (same, {**same, "params": {"depth": 4}})
    yield ({**same, "params": {"seed": 7}}, same)
    yield ({**same, "dirty": True}, same)
    yield (same, {**same, "dirty": True})
    yield ({**same, "dirty": True}, {**same, "dirty": True, "params": {"seed": 9, "rate": 0.1}})
    yield ({**same, "dirty": False}, {**same, "dirty": False})
    yield ({"data": "a", "params": {"seed": 1}}, {"data": "a", "params": {"seed": 1}})
    yield ({**same, "dirty": True}, {**same, "dirty": True})
    yield ({**same, "dirty": True}, {**same, "dirty": True, "code": "111"})
    yield ({"code": "b", "dirty": True}, {"data": "c"})
    for _ in range(3):
        a, b = rng.integers(0, 3, 4).tolist(), rng.integers(0, 3, 4).tolist()
        yield (
            {"params": {"depth": a[0], "seed": a[1]}, "data": f"d{a[2]}", "code": f"c{a[3]}"},
            {"params": {"depth": b[0], "rate": b[1]}, "data": f"d{b[2]}", "code": f"c{b[3]}"},
        )


def wrong_first_names_only(first, second):
    """You look at the params of the first run only. A param that only the second run has may explain the difference as well."""
    a, b = first.get("params", {}), second.get("params", {})
    found = [f"param {name}" for name in a if name not in b or a[name] != b[name]]
    for name in ("data", "code"):
        if name not in first or name not in second or first[name] != second[name]:
            found.append(name)
    if first.get("dirty") or second.get("dirty"):
        found.append("dirty")
    return sorted(found)


def wrong_unknown_is_equal(first, second):
    """You treat what neither run has logged as equal. It is unknown, and may be the reason."""
    a, b = first.get("params", {}), second.get("params", {})
    found = [f"param {n}" for n in {**a, **b} if n not in a or n not in b or a[n] != b[n]]
    found += [name for name in ("data", "code") if first.get(name) != second.get(name)]
    if first.get("dirty") or second.get("dirty"):
        found.append("dirty")
    return sorted(found)


def wrong_dirty_if_different(first, second):
    """You report `dirty` only if the two runs differ in it. Two runs with uncommitted changes can have two different changes."""
    a, b = first.get("params", {}), second.get("params", {})
    found = [f"param {n}" for n in {**a, **b} if n not in a or n not in b or a[n] != b[n]]
    for name in ("data", "code"):
        if name not in first or name not in second or first[name] != second[name]:
            found.append(name)
    if first.get("dirty", False) != second.get("dirty", False):
        found.append("dirty")
    return sorted(found)

"""Tests in reach

Somebody asks for a change in one function. Which tests might turn red?

- `calls`: a dict from a function to the list of the functions that it calls. A function that isn't a key calls none. Functions may call one another in a
  circle.
- `tests`: a dict from a test to the list of the functions that it calls itself.
- `changed`: the function that's to be changed.
- Returns the sorted list of the tests that run the changed function, directly or through others.

>>> tests_in_reach({"words": ["clean"], "score": ["words"]}, {"t1": ["score"], "t2": ["page"]}, "clean")
['t1']
"""

minutes = 8
chapter = "02-change-it-now"
hint = "Collect the functions that depend on the changed one: begin with itself, and add whoever calls one of them, until nothing is added."


def tests_in_reach(calls: dict, tests: dict, changed: str) -> list[str]:
    affected = {changed}
    found = True
    while found:
        found = False
        for name, called in calls.items():
            if name not in affected and any(other in affected for other in called):
                affected.add(name)
                found = True
    return sorted(test for test, called in tests.items() if any(name in affected for name in called))


def cases(rng):
    yield ({}, {}, "f")
    yield ({}, {"t": ["f"]}, "f")
    yield ({"f": ["g"]}, {"t": ["g"], "u": ["f"]}, "f")
    yield ({"f": ["g"]}, {"t": ["g"], "u": ["f"]}, "g")
    yield ({"f": ["g"]}, {"t": ["f", "g"]}, "g")
    yield ({"words": ["clean"], "score": ["words"]}, {"t1": ["score"], "t2": ["page"]}, "clean")
    yield ({"d": ["c"], "c": ["b"], "b": ["a"]}, {"z": ["d"], "y": ["x", "c"], "w": ["a"]}, "a")
    yield ({"a": ["b"], "b": ["c"], "c": ["d"], "e": ["d"]}, {"ta": ["a"], "tc": ["c"], "te": ["e", "a"], "td": ["d"]}, "c")
    yield ({"a": ["b"], "b": ["a", "c"]}, {"t": ["a"], "u": ["c"]}, "c")
    yield ({"a": ["a"], "b": ["b", "a"]}, {"t": ["b"], "u": []}, "a")
    yield ({"score": ["words", "log"], "page": ["score"]}, {"p": ["page"], "l": ["log"], "s": ["score"]}, "log")
    yield ({"top": ["mid"], "mid": ["low"], "other": ["low"]}, {"t2": ["top"], "t1": ["mid"], "t0": ["low", "other"]}, "mid")
    names = ["a", "b", "c", "d", "e", "f"]
    for n in (4, 6, 6):
        calls = {names[i]: [names[j] for j in rng.permutation(n)[:2].tolist() if j < i] for i in rng.permutation(n).tolist()}
        tests = {f"t{i}": [names[i]] for i in rng.permutation(n).tolist()}
        yield (calls, tests, names[int(rng.integers(0, 3))])


def _reach(calls, tests, changed, rounds):
    affected = {changed}
    for _ in range(rounds):
        affected = affected | {name for name, called in calls.items() if affected & set(called)}
    return sorted(test for test, called in tests.items() if affected & set(called))


def wrong_direct_only(calls, tests, changed):
    """You name only tests that call the changed function themselves. Most tests reach it through others."""
    return _reach(calls, tests, changed, 0)


def wrong_one_step(calls, tests, changed):
    """You go back one step. Whoever calls a caller depends on the change, too."""
    return _reach(calls, tests, changed, 1)


def wrong_downwards(calls, tests, changed):
    """You follow what the changed function calls. Those functions stay as they are; what changes is whoever calls it."""
    affected, waiting = set(), [changed]
    while waiting:
        name = waiting.pop()
        if name not in affected:
            affected.add(name)
            waiting.extend(calls.get(name, []))
    return sorted(test for test, called in tests.items() if affected & set(called))

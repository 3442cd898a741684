"""Does it prove the fix?

The tests were run twice: with the new tests on the old program, and with the new tests on the fixed one.

- `before`, `after`: dicts from the name of a test to `"passed"`, `"failed"`, `"skipped"` or `"error"` (the test itself couldn't run, for
  instance since it imports a name that doesn't exist). Both have the same tests.
- `new`: the names of the tests that the patch adds, a list.
- A new test proves the fix if it failed before and passes afterwards. An `"error"` or a `"skipped"` before proves nothing.
- Returns a dict with three sorted lists: `"proof"`, the new tests that prove it; `"never red"`, the new tests that passed before; and `"broken"`, tests, new or
  old, that don't pass afterwards.

>>> proves_the_mend({"early": "failed", "late": "passed"}, {"early": "passed", "late": "passed"}, ["early"])
{'proof': ['early'], 'never red': [], 'broken': []}
"""

minutes = 7
chapter = "02-the-smallest-patch"
hint = "Three questions, three list comprehensions. Which of them look only at new tests?"


def proves_the_mend(before: dict[str, str], after: dict[str, str], new: list[str]) -> dict:
    return {
        "proof": sorted(name for name in new if before[name] == "failed" and after[name] == "passed"),
        "never red": sorted(name for name in new if before[name] == "passed"),
        "broken": sorted(name for name, result in after.items() if result != "passed"),
    }


def cases(rng):
    yield ({}, {}, [])
    yield ({"a": "failed"}, {"a": "passed"}, ["a"])
    yield ({"a": "failed"}, {"a": "passed"}, [])
    yield ({"early": "failed", "late": "passed"}, {"early": "passed", "late": "passed"}, ["early"])
    yield ({"b": "error", "a": "failed"}, {"b": "passed", "a": "passed"}, ["b", "a"])
    yield ({"b": "error"}, {"b": "passed"}, ["b"])
    yield ({"c": "error", "d": "error"}, {"c": "failed", "d": "passed"}, ["d", "c"])
    yield ({"z": "passed", "y": "passed"}, {"z": "passed", "y": "failed"}, ["z"])
    yield ({"z": "passed", "y": "passed", "x": "failed"}, {"z": "failed", "y": "error", "x": "passed"}, ["x", "y"])
    yield ({"n": "failed", "m": "passed"}, {"n": "failed", "m": "passed"}, ["n", "m"])
    yield ({"n": "failed", "o": "failed"}, {"n": "error", "o": "failed"}, ["n"])
    yield ({"q": "failed", "p": "failed"}, {"q": "passed", "p": "passed"}, ["q"])
    yield ({"s": "skipped", "t": "failed"}, {"s": "passed", "t": "skipped"}, ["s", "t"])
    yield ({"s": "skipped", "t": "passed"}, {"s": "skipped", "t": "passed"}, ["s"])
    results = ["passed", "failed", "error", "skipped"]
    for n in (4, 6, 9):
        names = ["t" + str(i) for i in rng.permutation(n).tolist()]
        before = {name: results[int(rng.integers(4))] for name in names}
        after = {name: results[int(rng.choice([0, 0, 0, 1, 2, 3]))] for name in names}
        yield (before, after, names[: n // 2 + 1])


def wrong_errors_prove(before, after, new):
    """You let an error before count. A test that can't be run hasn't seen the mistake; it might pass on any program."""
    return {
        "proof": sorted(n for n in new if before[n] != "passed" and after[n] == "passed"),
        "never red": sorted(n for n in new if before[n] == "passed"),
        "broken": sorted(n for n in after if after[n] != "passed"),
    }


def wrong_old_tests_forgotten(before, after, new):
    """You look for broken tests only among the new ones. An old test that fails now says that the fix has broken something."""
    return {
        "proof": sorted(n for n in new if before[n] == "failed" and after[n] == "passed"),
        "never red": sorted(n for n in new if before[n] == "passed"),
        "broken": sorted(n for n in new if after[n] != "passed"),
    }


def wrong_green_is_proof(before, after, new):
    """You take every new test that passes for a proof. One that passed on the old program as well can't tell the two apart."""
    return {
        "proof": sorted(n for n in new if after[n] == "passed"),
        "never red": sorted(n for n in new if before[n] == "passed"),
        "broken": sorted(n for n in after if after[n] != "passed"),
    }

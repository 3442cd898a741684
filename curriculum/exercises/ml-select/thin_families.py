"""Too thin for a comparison

Before a clinic compares models for its appointment book, every family must have had a fair chance: it needs runs with
at least two different settings. Return the families that need more runs.

- `log`: a list of dicts, one for each run, with the keys `"family"` (a text), `"settings"` (a dict) and `"valid"` (a
  float). It may be empty.
- A run with a validation score of NaN has failed and doesn't count. Two runs with equal settings, in whatever order,
  count once, even if their scores differ: only another setting is another try.
- `families`: a list of the families that are planned, all different. One without any run that counts is too thin as well. Families
  in the log that aren't planned don't matter.
- Returns a list of families, in the order of `families`.

>>> log = [
...     {"family": "tree", "settings": {"depth": 3}, "valid": 0.81},
...     {"family": "tree", "settings": {"depth": 5}, "valid": 0.81},
...     {"family": "near", "settings": {"k": 5}, "valid": 0.84},
...     {"family": "near", "settings": {"k": 5}, "valid": 0.83},
... ]
>>> thin_families(log, ["near", "tree", "line"])
['near', 'line']
"""

import math

minutes = 6
chapter = "03-a-rule-before-the-numbers"
hint = "For one family, collect the settings that are new. How many are in the list at the end?"


def thin_families(log: list[dict], families: list[str]) -> list[str]:
    thin = []
    for family in families:
        tried = []
        for run in log:
            if run["family"] == family and not math.isnan(run["valid"]) and run["settings"] not in tried:
                tried.append(run["settings"])
        if len(tried) < 2:
            thin.append(family)
    return thin


def cases(rng):
    def runs(*rows):
        return [{"family": f, "settings": {"k": k}, "valid": v} for f, k, v in rows]

    nan = math.nan
    yield [], []
    yield [], ["tree"]
    yield runs(("tree", 1, 0.5)), ["tree"]
    yield runs(("tree", 1, 0.5), ("tree", 2, 0.5)), ["tree"]
    yield runs(("tree", 1, 0.5), ("tree", 1, 0.6)), ["tree"]
    tree = {"family": "tree", "valid": 0.5}
    yield [tree | {"settings": {"depth": 3, "leaf": 1}}, tree | {"settings": {"leaf": 1, "depth": 3}}], ["tree"]
    yield [tree | {"settings": {"depth": 3}}, tree | {"settings": {"leaf": 3}}], ["tree"]
    yield runs(("tree", 1, 0.5), ("tree", 2, nan)), ["tree"]
    yield runs(("near", 3, 0.5), ("tree", 1, 0.5), ("tree", 2, 0.5), ("near", 3, 0.7)), ["near", "line", "tree"]
    yield runs(("tree", 1, nan), ("tree", 2, nan), ("near", 1, 0.5), ("near", 2, 0.5)), ["tree", "near"]
    yield runs(("line", 3, 0.5), ("line", 3, 0.6), ("line", 3, 0.7), ("near", 3, 0.4), ("near", 5, nan)), ["near", "line"]
    yield runs(("tree", 1, 0.8), ("tree", 1, nan), ("tree", 2, 0.8), ("line", 4, nan), ("line", 5, 0.2)), ["line", "tree"]
    for n in (6, 10):
        rows = []
        for _ in range(n):
            family = ["tree", "near", "line", "odd"][int(rng.integers(0, 4))]
            rows.append((family, int(rng.integers(1, 4)), [0.5, 0.75, nan][int(rng.integers(0, 3))]))
        yield runs(*rows), ["line", "tree", "net", "near"]


def wrong_runs_counted(log, families):
    """You count runs. Two runs with equal settings are the same try twice."""
    return [f for f in families if sum(run["family"] == f and not math.isnan(run["valid"]) for run in log) < 2]


def wrong_failed_runs_counted(log, families):
    """You count runs that failed. Nothing is known about such a setting."""
    thin = []
    for family in families:
        tried = []
        for run in log:
            if run["family"] == family and run["settings"] not in tried:
                tried.append(run["settings"])
        if len(tried) < 2:
            thin.append(family)
    return thin


def wrong_only_families_in_the_log(log, families):
    """You look only at families that have a run that counts. A planned one without any is the thinnest of all."""
    thin = []
    for family in families:
        tried = []
        for run in log:
            if run["family"] == family and not math.isnan(run["valid"]) and run["settings"] not in tried:
                tried.append(run["settings"])
        if len(tried) == 1:
            thin.append(family)
    return thin

"""Typed by hand

In a greenhouse project, somebody typed the accuracy of every run into a log by hand. The predictions were saved, so the numbers
can be checked. Return the runs whose number in the log is wrong.

- `saved`: a frame with a row for each plant, a column `"truth"` and a column of predictions for each run, named after the
  run. All values are texts. At least one plant. It isn't changed.
- `log`: a dict from the name of a run to the accuracy that was typed, a float. A run may be missing in `saved`.
- A number is right if it differs by less than 0.001 from the accuracy computed from `saved`. A run that isn't in
  `saved` can't be checked and counts as wrong. Columns of `saved` that aren't in the log don't matter.
- Returns a list of names, in the order of the log.

>>> saved = pd.DataFrame({"truth": ["ill", "well", "ill"], "tree 2": ["ill", "well", "well"], "near 5": ["ill", "ill", "well"]})
>>> typed_by_hand(saved, {"near 5": 0.667, "tree 2": 0.667, "near 9": 0.8})
['near 5', 'near 9']
"""

import pandas as pd

minutes = 6
chapter = "03-a-rule-before-the-numbers"
hint = "A comparison of two columns is a column of True and False. What is its mean?"


def typed_by_hand(saved: pd.DataFrame, log: dict[str, float]) -> list[str]:
    found = []
    for run, typed in log.items():
        if run not in saved.columns or abs((saved[run] == saved["truth"]).mean() - typed) >= 0.001:
            found.append(run)
    return found


def cases(rng):
    def table(truth, **runs):
        kinds = {"i": "ill", "w": "well"}
        return pd.DataFrame({"truth": [kinds[c] for c in truth]} | {n: [kinds[c] for c in r] for n, r in runs.items()})

    yield table("i", a="i"), {"a": 1.0}
    yield table("i", a="w"), {"a": 1.0}
    yield table("i", a="w"), {"a": 0.001}
    yield table("iw", a="ww"), {}
    yield table("iw", a="ww"), {"b": 0.5}
    yield table("iwi", a="iww", b="iiw", c="iwi"), {"b": 0.667, "a": 0.667, "c": 1.0}
    yield table("iwi", a="iww", b="iiw", c="iwi"), {"c": 0.0, "a": 0.6657, "b": 0.3341}
    yield table("iwi", a="iww", b="iiw"), {"a": 0.67, "b": 0.33}
    yield table("wwiw", a="wwii", b="iiwi", c="wwww"), {"d": 0.75, "c": 0.7505, "b": 0.002, "a": 0.752}
    yield table("wwiw", a="wwww", b="wwii"), {"b": 0.25, "a": 0.25, "e": 0.0}
    for n in (9, 14):
        rows = ["".join("iw"[k] for k in rng.integers(0, 2, n)) for _ in range(4)]
        frame = table(rows[0], a=rows[1], b=rows[2], c=rows[3])
        log = {run: round(float((frame[run] == frame["truth"]).mean()), 4) for run in ("c", "a", "b")}
        yield frame, log | {"a": log["a"] + 0.01, "z": 0.5}


def wrong_only_too_high(saved, log):
    """You find only numbers that are too high. One that is too low is wrong as well."""
    return [
        run
        for run, typed in log.items()
        if run not in saved.columns or typed - (saved[run] == saved["truth"]).mean() >= 0.001
    ]


def wrong_not_saved_is_fine(saved, log):
    """You pass over runs without saved predictions. A number that nobody can check counts as wrong."""
    return [
        run
        for run, typed in log.items()
        if run in saved.columns and abs((saved[run] == saved["truth"]).mean() - typed) >= 0.001
    ]


def wrong_exactly_equal(saved, log):
    """You ask for equal numbers. Two thirds typed as 0.667 isn't equal to 0.6666..., but right within 0.001."""
    return [
        run for run, typed in log.items() if run not in saved.columns or (saved[run] == saved["truth"]).mean() != typed
    ]

"""Notes of the night

A search ran all night and wrote down each trial: its settings, the score on the validation rows and the score on the
test rows. Make the report for the morning.

- `trials`: a list of at least one tuple `(settings, valid, test)`: a dict and two floats. Higher scores are better. A
  validation score may be NaN, if the training failed; at least one is not NaN. No settings contain the names
  "valid", "test" or "trials".
- The trial with the highest validation score wins, among equals the earliest.
- Returns a dict: the settings of the winner, and with them `"valid"` and `"test"`, its two scores, and
  `"trials"`, the number of all trials, failed ones included.

>>> notes_of_the_night([({"k": 3}, 0.75, 0.7), ({"k": 9}, 0.8, 0.65), ({"k": 5}, 0.7, 0.9)])
{'k': 9, 'valid': 0.8, 'test': 0.65, 'trials': 3}
"""

import math

minutes = 5
chapter = "02-drawn-by-chance"
hint = "What must the best score so far be before the first trial, so that every number exceeds it and NaN doesn't get in the way?"


def notes_of_the_night(trials: list[tuple[dict, float, float]]) -> dict:
    report = {"valid": -math.inf}
    for settings, valid, test in trials:
        if valid > report["valid"]:
            report = settings | {"valid": valid, "test": test}
    return report | {"trials": len(trials)}


def cases(rng):
    nan = math.nan
    yield ([({"k": 3}, 0.75, 0.7)],)
    yield ([({}, -2.0, -1.5)],)
    yield ([({"k": 3}, 0.0, -2.0), ({"k": 5}, -1.0, 0.5)],)
    yield ([({"k": 3}, -4.0, -6.0), ({"k": 5}, -3.0, -5.0)],)
    yield ([({"k": 3}, nan, 0.6), ({"k": 5}, 0.7, 0.5)],)
    yield ([({"k": 5}, 0.7, 0.5), ({"k": 3}, nan, 0.9), ({"k": 4}, 0.6, 0.8)],)
    yield ([({"k": 3}, nan, nan), ({"k": 5}, -1.0, -2.0), ({"k": 1}, nan, nan)],)
    yield ([({"k": 3}, 0.75, 0.7), ({"k": 9}, 0.8, 0.65), ({"k": 5}, 0.7, 0.9)],)
    yield ([({"k": 1, "C": 2.0}, 0.8, 0.6), ({"k": 2, "C": 0.5}, 0.8, 0.7), ({"k": 4, "C": 1.0}, 0.8, 0.75)],)
    yield ([({"k": 1}, nan, 0.5), ({"k": 2}, 0.5, 0.75), ({"k": 4}, 0.9, 0.7), ({"k": 8}, 0.9, 0.8)],)
    for n in (4, 6):
        marks = (rng.integers(50, 60, (n, 2)) / 100).tolist()
        yield ([({"k": i}, *marks[i]) for i in range(n)] + [({"k": 77}, 0.6, 0.4), ({"k": 88}, 0.6, 0.7)],)


def wrong_test_chooses(trials):
    """You take the trial with the highest test score. Then the test rows have chosen, and no honest score is left."""
    report = {"test": -math.inf}
    for settings, valid, test in trials:
        if not math.isnan(valid) and test > report["test"]:
            report = settings | {"valid": valid, "test": test}
    return report | {"trials": len(trials)}


def wrong_best_test_reported(trials):
    """Your test score belongs to another trial, the luckiest one. Report the one of the winner."""
    report = {"valid": -math.inf}
    for settings, valid, test in trials:
        if valid > report["valid"]:
            report = settings | {"valid": valid}
    tests = [test for settings, valid, test in trials if not math.isnan(valid)]
    return report | {"test": max(tests), "trials": len(trials)}


def wrong_first_one_stays(trials):
    """A first trial whose score is NaN wins. If it is the best so far at the start, no comparison with its score is
    ever True, and it stays the best."""
    best = trials[0]
    for trial in trials:
        if trial[1] > best[1]:
            best = trial
    return best[0] | {"valid": best[1], "test": best[2], "trials": len(trials)}


def wrong_latest_of_equals(trials):
    """Among equal validation scores you take the latest trial. The earliest was asked for."""
    report = {"valid": -math.inf}
    for settings, valid, test in trials:
        if valid >= report["valid"]:
            report = settings | {"valid": valid, "test": test}
    return report | {"trials": len(trials)}

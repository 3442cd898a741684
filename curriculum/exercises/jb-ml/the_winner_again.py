"""The winner again

Twelve models were tried on the same validation rows, and the best of them is to be presented. Its validation accuracy
is no longer an honest number: it's the largest of twelve numbers, each of which had some luck. The test rows were kept
back for this. They may be used for one model only, the winner, and for nothing that's still to be decided.

- `validation`, `test`: dicts with the same keys, the names of the models. Each value is a list of ones and zeros, one
  for each row: 1 where the model was right. No list is empty.
- Returns a tuple: the name of the model with the highest validation accuracy (the first of them, if there are
  several); its validation accuracy; its test accuracy $p$; and the two ends of the interval $p \\pm 2\\sqrt{p(1-p)/n}$,
  where $n$ is the number of test rows. An end below 0 is 0, and one above 1 is 1.

>>> validation = {"a": [1, 1, 1, 0], "b": [1, 0, 1, 0]}
>>> test = {"a": [1, 0, 1, 0], "b": [1, 1, 1, 1]}
>>> the_winner_again(validation, test)
('a', 0.75, 0.5, 0.0, 1.0)
"""

import math

minutes = 8
chapter = "02-errors-read-from-numbers"
hint = "Which list may help to choose, and which one is only looked at afterwards?"


def _share(rights: list[int]) -> float:
    return sum(rights) / len(rights)


def the_winner_again(validation: dict, test: dict) -> tuple:
    name = max(validation, key=lambda model: _share(validation[model]))
    p = _share(test[name])
    reach = 2 * math.sqrt(p * (1 - p) / len(test[name]))
    return name, _share(validation[name]), p, max(0.0, p - reach), min(1.0, p + reach)


def cases(rng):
    yield {"a": [1]}, {"a": [1, 0]}
    yield {"a": [1, 1, 1, 0], "b": [1, 0, 1, 0]}, {"a": [1, 0, 1, 0], "b": [1, 1, 1, 1]}
    yield {"a": [1, 0, 1], "b": [1, 1, 0]}, {"a": [0] * 9 + [1] * 16, "b": [1] * 25}
    yield {"b": [0, 0, 1], "a": [1, 1, 0]}, {"a": [0] * 18 + [1] * 18, "b": [1] * 36}
    yield {"b": [0, 1], "a": [1, 1]}, {"a": [0] * 15 + [1], "b": [1] * 16}
    yield {"a": [1, 0]}, {"a": [1, 1, 0, 0, 0]}
    yield {"line": [1, 0], "forest": [0, 1]}, {"line": [1, 0, 0, 0], "forest": [1, 1, 0, 0]}
    yield {"b": [1, 0], "a": [0, 0]}, {"b": [1, 1, 1, 0], "a": [1, 1, 0, 1]}
    for n in (40, 60, 90):
        names = ["tree", "line", "forest"]
        validation = {name: (rng.random(n) < 0.6).astype(int).tolist() for name in names}
        test = {name: (rng.random(2 * n) < 0.4).astype(int).tolist() for name in names}
        best = min(names, key=lambda m: sum(validation[m]))
        test[best] = (rng.random(2 * n) < 0.8).astype(int).tolist()
        yield validation, test


def _answer(name, validation, test):
    p = sum(test[name]) / len(test[name])
    reach = 2 * math.sqrt(p * (1 - p) / len(test[name]))
    return name, sum(validation[name]) / len(validation[name]), p, max(0.0, p - reach), min(1.0, p + reach)


def wrong_chosen_on_test(validation, test):
    """You choose the model with the best test accuracy. Then the test rows have helped to choose, and their number is
    as flattering as the validation accuracy."""
    return _answer(max(test, key=lambda m: sum(test[m]) / len(test[m])), validation, test)


def wrong_interval_around_validation(validation, test):
    """Your interval lies around the validation accuracy. That number was picked because it was high; the interval
    belongs to the test accuracy."""
    name = max(validation, key=lambda m: sum(validation[m]) / len(validation[m]))
    v, t = sum(validation[name]) / len(validation[name]), sum(test[name]) / len(test[name])
    reach = 2 * math.sqrt(v * (1 - v) / len(validation[name]))
    return name, v, t, max(0.0, v - reach), min(1.0, v + reach)


def wrong_beyond_the_ends(validation, test):
    """Your interval can reach below 0 or above 1. No accuracy lies there, so cut it off."""
    name = max(validation, key=lambda m: sum(validation[m]) / len(validation[m]))
    v, t = sum(validation[name]) / len(validation[name]), sum(test[name]) / len(test[name])
    reach = 2 * math.sqrt(t * (1 - t) / len(test[name]))
    return name, v, t, t - reach, t + reach

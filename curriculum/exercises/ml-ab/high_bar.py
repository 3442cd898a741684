"""A high bar until the end

A hospital tests two reminder texts. Once a month a committee looks at the result so far, and it may stop the trial only
if the result is extreme; the last look has an ordinary limit. Before the trial starts, the plan is simulated many times
for two texts that are equally good. Return which share of the simulated trials stop before the last look, and which
share raise an alarm at some look, the last one included.

- `z`: an array of floats with a row for each simulated trial and a column for each look, at least one row and two
  columns: how many standard errors the texts are apart. It isn't changed. `early`: the limit at every look but the
  last; `last`: the limit at the last. A look raises an alarm if the size of its z is larger than its limit.
- A trial that has stopped has raised an alarm, whatever the later looks would have said.
- Returns a tuple of two floats.

>>> high_bar(np.array([[3.2, 1.0], [-2.0, -1.5], [1.0, -2.1], [0.2, 0.1]]), 3.0, 1.96)
(0.25, 0.5)
"""

import numpy as np

minutes = 6
chapter = "01-plan-it-first"
hint = "Make a mask of the early alarms first: which columns, and which question along the row? Then a mask of the alarms in the last column. How do two masks become \"one or the other\"?"


def high_bar(z: np.ndarray, early: float, last: float) -> tuple[float, float]:
    stopped = (np.abs(z[:, :-1]) > early).any(axis=1)
    at_end = np.abs(z[:, -1]) > last
    return float(stopped.mean()), float((stopped | at_end).mean())


def cases(rng):
    yield (np.array([[0.0, 0.0]]), 3.0, 1.96)
    yield (np.array([[-3.5, 0.0]]), 3.0, 1.96)
    yield (np.array([[2.0, -2.5]]), 3.0, 1.96)
    yield (np.array([[3.0, 2.0]]), 3.0, 2.0)
    yield (np.array([[3.2, 1.0], [-2.0, -1.5], [1.0, -2.1], [0.2, 0.1]]), 3.0, 1.96)
    yield (np.array([[3.1, 3.2, 2.5], [0.0, 2.2, 0.4], [0.3, 0.1, -2.6]]), 3.0, 1.96)
    yield (np.array([[-2.8, -2.9, 1.0], [2.7, 1.0, 3.0], [0.0, 0.5, 0.9], [1.0, 2.1, 2.3]]), 2.6, 2.0)
    yield (np.array([[4.0, 2.5], [0.1, 0.2], [-3.3, -2.2]]), 3.0, 1.96)
    yield (np.array([[0.5, 3.5, 1.0], [0.2, 0.1, -3.4], [0.1, 0.3, 0.2]]), 3.0, 1.96)
    for n, k in ((40, 3), (60, 5), (80, 4)):
        steps = rng.normal(0, 1, (n, k))
        walk = np.cumsum(steps, axis=1) / np.sqrt(np.arange(1, k + 1))
        fixed = np.zeros((3, k))
        fixed[0, 0], fixed[1, 0], fixed[2, -1] = 2.7, -2.8, -2.2
        yield (np.concatenate([walk, fixed]), 2.5, 2.0)


def wrong_one_side(z, early, last):
    """You look for large positive values only. -3.2 is as far from 0 as 3.2 and stops the trial as well."""
    stopped = (z[:, :-1] > early).any(axis=1)
    at_end = z[:, -1] > last
    return float(stopped.mean()), float((stopped | at_end).mean())


def wrong_last_look_decides(z, early, last):
    """Your second share counts the last look alone. A trial that was stopped early has raised its alarm already."""
    stopped = (np.abs(z[:, :-1]) > early).any(axis=1)
    at_end = np.abs(z[:, -1]) > last
    return float(stopped.mean()), float(at_end.mean())


def wrong_looks_counted(z, early, last):
    """You take the share of the looks that raise an alarm. The question is about trials: one alarm in a row is
    enough, and several count once."""
    stopped = np.abs(z[:, :-1]) > early
    limits = np.array([early] * (z.shape[1] - 1) + [last])
    return float(stopped.mean()), float((np.abs(z) > limits).mean())


def wrong_added_up(z, early, last):
    """You add the share of early stops to the share of alarms at the end. A trial with both counts twice then."""
    stopped = (np.abs(z[:, :-1]) > early).any(axis=1)
    at_end = np.abs(z[:, -1]) > last
    return float(stopped.mean()), float(stopped.mean() + at_end.mean())

"""One forecast from many stumps

A bakery boosted a model on its sales. Each stump asks about the temperature, in degrees, and says how many loaves more or fewer than
before to expect. Put the forecast for each coming day together from all of them.

- `start`: a number, the prediction of the model before the first stump.
- `stumps`: a list of tuples `(cut, left, right)`, in the order of the stages. Days of at most `cut` degrees get `left`, all others `right`. The list may be empty.
- `rate`: a number above 0.
- `degrees`: an array of numbers of shape (n,), n at least 1, one for each coming day.
- Returns an array of floats of shape (n,).

>>> sum_of_stages(60, [(15, 8.0, -4.0), (25, 1.0, -6.0)], 0.5, np.array([10, 15, 20, 30]))
array([64.5, 64.5, 58.5, 55. ])
"""

import numpy as np

minutes = 6
chapter = "01-what-is-left-over"
hint = "Make an array that holds the start for every day. Each stump then adds its share to the whole array."


def sum_of_stages(start: float, stumps: list[tuple[float, float, float]], rate: float, degrees: np.ndarray) -> np.ndarray:
    forecast = np.full(len(degrees), float(start))
    for cut, left, right in stumps:
        forecast = forecast + rate * np.where(degrees <= cut, left, right)
    return forecast


def cases(rng):
    yield (40, [], 0.5, np.array([12]))
    yield (40, [(15, 8.0, -4.0)], 0.5, np.array([12]))
    yield (40, [(15, 8.0, -4.0)], 0.5, np.array([15, 16]))
    yield (60, [(15, 8.0, -4.0), (25, 1.0, -6.0)], 0.5, np.array([10, 15, 20, 30]))
    yield (10.5, [(3, -6.0, 2.0), (3, -3.0, 1.0), (8, 0.0, 4.0)], 0.25, np.array([8, 3, 0]))
    yield (0, [(20, 5.0, 7.0), (10, -2.0, 3.0)], 1.0, np.array([20, 10, 25]))
    for n, stages in ((3, 2), (6, 4), (8, 10)):
        cuts = rng.integers(0, 30, stages).tolist()
        values = (rng.integers(-16, 17, (stages, 2)) / 2).tolist()
        stumps = [(cut, left, right) for cut, (left, right) in zip(cuts, values)]
        yield (int(rng.integers(30, 90)), stumps + [(12, -3.0, 5.0), (20, 2.5, -1.0)], 0.25, rng.integers(-5, 36, n))


def wrong_last_stump_only(start, stumps, rate, degrees):
    """Your forecast holds only the last stump. It has learnt what all the others left over, and nothing else."""
    forecast = np.full(len(degrees), float(start))
    for cut, left, right in stumps:
        forecast = start + rate * np.where(degrees <= cut, left, right)
    return forecast


def wrong_rate_forgotten(start, stumps, rate, degrees):
    """You add what the stumps say in full. Each stump learnt what was left over when only `rate` times the stumps before it had been added."""
    forecast = np.full(len(degrees), float(start))
    for cut, left, right in stumps:
        forecast = forecast + np.where(degrees <= cut, left, right)
    return forecast


def wrong_start_shrunk_too(start, stumps, rate, degrees):
    """You multiply the start by the rate as well. The start counts in full; only the stumps are shrunk."""
    forecast = np.full(len(degrees), float(start))
    for cut, left, right in stumps:
        forecast = forecast + np.where(degrees <= cut, left, right)
    return start * rate + (forecast - start) * rate


def wrong_cut_goes_right(start, stumps, rate, degrees):
    """A day of exactly `cut` degrees gets the right value from you. "At most" includes the cut itself."""
    forecast = np.full(len(degrees), float(start))
    for cut, left, right in stumps:
        forecast = forecast + rate * np.where(degrees < cut, left, right)
    return forecast

"""Steps to look at

A run of thousands of steps has a few spikes. To find the batches behind them, return the numbers of the steps whose loss is
more than `factor` times the median of the `width` losses just before it.

- `losses`: a list of positive floats; `width`: an int, at least 1; `factor`: a float, at least 1.
- Steps are counted from 0. The first `width` steps have too few losses before them and are never returned.
- Returns a list of ints, in ascending order.

>>> spike_steps([1.0, 0.8, 0.9, 4.0, 0.8, 0.9], 3, 2.0)
[3]
>>> spike_steps([5.0, 1.0, 1.0], 3, 2.0)
[]
"""

import numpy as np

minutes = 5
chapter = "03-what-two-curves-say"
hint = "Does the loss of step i belong to the losses before it? Which slice has exactly `width` losses?"


def spike_steps(losses: list[float], width: int, factor: float) -> list[int]:
    return [i for i in range(width, len(losses)) if losses[i] > factor * np.median(losses[i - width : i])]


def cases(rng):
    yield ([], 2, 2.0)
    yield ([5.0, 1.0, 1.0], 3, 2.0)
    yield ([1.0, 4.0], 1, 2.0)
    yield ([1.0, 0.8, 0.9, 4.0, 0.8, 0.9], 3, 2.0)
    yield ([1.0, 5.0, 1.0, 1.0, 1.0], 3, 2.0)
    yield ([1.0, 1.0, 4.0, 1.0, 1.0], 3, 2.0)
    yield ([3.0, 1.0, 1.0, 4.0, 1.0, 1.0, 1.0], 5, 2.0)
    yield ([9.0, 9.0, 9.0, 9.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0], 3, 2.0)
    yield ([8.0, 7.0, 6.0, 5.0, 1.0, 1.0, 1.0, 1.0, 2.5, 1.0], 2, 2.0)
    yield ([6.0, 6.0, 13.0, 1.0, 1.0, 1.0, 1.0, 1.0], 2, 2.0)
    yield ([100.0, 100.0, 150.0, 250.0, 100.0], 2, 1.5)
    yield ([1.0, 1.0, 9.0, 1.0, 1.0, 3.0, 1.0], 3, 2.0)
    yield ([1.0, 9.0, 9.0, 1.0, 5.0], 2, 1.5)
    yield ([1.0, 2.0, 1.0, 2.0], 1, 2.0)
    yield ([8.0, 4.0, 2.0, 1.0, 1.0, 1.0, 2.5, 1.0, 1.0, 4.0], 4, 2.0)
    yield ([1.0, 1.0, 1.0, 40.0, 1.0, 3.0, 1.0, 3.0], 3, 2.5)
    for n in (12, 20, 30):
        losses = (rng.uniform(0.8, 1.2, n) * np.exp(-np.arange(n) / 20)).round(3)
        losses[rng.choice(np.arange(3, n), 3, replace=False)] *= rng.uniform(2.2, 12, 3).round(2)
        yield (losses.tolist(), int(rng.integers(3, 6)), 2.0)


def wrong_mean_for_median(losses, width, factor):
    """You use the mean of the losses before. One spike among them lifts it, and the next spike is missed; the median is hardly moved."""
    return [i for i in range(width, len(losses)) if losses[i] > factor * np.mean(losses[i - width : i])]


def wrong_loss_itself_included(losses, width, factor):
    """The loss of the step is among those that you take the median of, and the oldest one is missing. Only the losses before it count."""
    return [i for i in range(width, len(losses)) if losses[i] > factor * np.median(losses[i - width + 1 : i + 1])]


def wrong_median_of_all(losses, width, factor):
    """You compare with the median of the whole run. Early losses are all high, and would all be spikes; compare with the losses just before."""
    return [i for i in range(width, len(losses)) if losses[i] > factor * np.median(losses)]


def wrong_first_steps_too(losses, width, factor):
    """You judge the first steps as well, with fewer losses before them. They are never returned."""
    return [i for i in range(1, len(losses)) if losses[i] > factor * np.median(losses[max(0, i - width) : i])]

"""A rate that starts again

A weather model is trained with *warm restarts*: the rate falls along half a cosine wave, jumps back to its highest value and falls again, each time over twice as
many steps as the time before. Return the rate for each step.

- `total`: an int, at least 0, the number of steps; they are counted from 0. `first`: an int, at least 1, the number of steps of the first wave; the
  second has 2 · first steps, the third 4 · first, and so on.
- `highest` and `lowest`: floats, highest above lowest. At step t of a wave of k steps, t = 0, …, k - 1, the rate is
  lowest + (highest - lowest) / 2 · (1 + cos(π t / k)).
- Returns a list of `total` floats. The last wave may be cut off.

>>> [round(rate, 3) for rate in restarts(5, 2, 1.0, 0.0)]
[1.0, 0.5, 1.0, 0.854, 0.5]
"""

import numpy as np

minutes = 8
chapter = "03-a-rate-that-changes"
hint = "Keep two numbers from step to step: the place t in this wave, and its length k. What happens to both when t reaches k?"


def restarts(total: int, first: int, highest: float, lowest: float) -> list[float]:
    rates, t, k = [], 0, first
    for _ in range(total):
        rates.append(float(lowest + (highest - lowest) / 2 * (1 + np.cos(np.pi * t / k))))
        t += 1
        if t == k:
            t, k = 0, 2 * k
    return rates


def cases(rng):
    yield (0, 2, 1.0, 0.0)
    yield (1, 1, 1.0, 0.0)
    yield (5, 2, 1.0, 0.0)
    yield (8, 1, 1.0, 0.5)
    yield (10, 3, 0.8, 0.2)
    yield (30, 4, 0.1, 0.01)
    for _ in range(3):
        yield (int(rng.integers(15, 40)), int(rng.integers(2, 5)), float(rng.choice([1.0, 0.4])), float(rng.choice([0.0, 0.05])))


def _waves(total, first, highest, lowest, longer, last):
    rates, t, k = [], 0, first
    for _ in range(total):
        rates.append(float(lowest + (highest - lowest) / 2 * (1 + np.cos(np.pi * t / last(k)))))
        t += 1
        if t == k:
            t, k = 0, longer(k)
    return rates


def wrong_waves_of_one_length(total, first, highest, lowest):
    """All your waves have the same length. Each one takes twice as many steps as the one before."""
    return _waves(total, first, highest, lowest, lambda k: k, lambda k: k)


def wrong_waves_grow_by_the_first(total, first, highest, lowest):
    """Your waves have 1, 2, 3, 4 times the first length. They should double: 1, 2, 4, 8 times."""
    return _waves(total, first, highest, lowest, lambda k: k + first, lambda k: k)


def wrong_reaches_the_bottom(total, first, highest, lowest):
    """You divide by k - 1, so the last step of each wave has the lowest rate. By the formula only t = k would have it, and at that step the next wave has begun."""
    return _waves(total, first, highest, lowest, lambda k: 2 * k, lambda k: max(1, k - 1))


def wrong_lowest_added_on_top(total, first, highest, lowest):
    """Your waves start above the highest rate: the lowest is added to a full wave. The wave's height is highest minus lowest."""
    return [rate + lowest for rate in _waves(total, first, highest, 0.0, lambda k: 2 * k, lambda k: k)]

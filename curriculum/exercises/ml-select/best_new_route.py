"""Is the best of the new routes better?

A post office tried several new routes on the same days as the old one. Take the new route that was faster by the
largest mean, and say whether it's really faster, allowing for the number of routes that were tried.

For each day, the difference is the minutes of the old route minus the minutes of the new one. The interval of the mean difference has the
level 1 - 0.05 / (number of new routes), from the normal distribution, with the variance divided by n - 1.

- `old`: an array of floats, one for each day, at least two days. `new`: an array of floats of shape (routes, days), at
  least one route.
- Returns a tuple: the place of the best new route, counted from 0 (the first, if several are equally good), and
  `"faster"` if the whole interval lies above 0, `"slower"` if it lies below 0, else `"tie"`.

>>> old = np.array([60.0, 64, 58, 62])
>>> best_new_route(old, np.array([[61.0, 63, 60, 62], [57.0, 62, 55, 60]]))
(1, 'faster')
>>> best_new_route(old, np.array([[40.0, 64, 58, 62], [61.0, 65, 60, 63]]))
(0, 'tie')
"""

from statistics import NormalDist

import numpy as np

minutes = 9
chapter = "02-the-best-of-many"
hint = "The best is found from the means alone. Then there is one sample of differences, and one number for the level."


def best_new_route(old: np.ndarray, new: np.ndarray) -> tuple[int, str]:
    differences = old - new
    best = int(differences.mean(axis=1).argmax())
    d = differences[best]
    half = NormalDist().inv_cdf(1 - 0.05 / len(new) / 2) * d.std(ddof=1) / np.sqrt(len(d))
    if d.mean() - half > 0:
        return best, "faster"
    if d.mean() + half < 0:
        return best, "slower"
    return best, "tie"


def _route(old, errors, gain):
    """A route whose gain is that many standard errors."""
    d = np.array(errors) - np.mean(errors)
    return old - (d + gain * d.std(ddof=1) / np.sqrt(len(d)))


def cases(rng):
    a = np.array
    old = a([60.0, 64, 58, 62])
    yield old, a([[60.0, 64, 58, 62]])
    yield old, a([[61.0, 66, 60, 63]])
    yield old, a([[40.0, 64, 58, 62], [59.0, 63, 57, 60.5]])
    yield old, a([[40.0, 64, 58, 62], [61.0, 65, 60, 63]])
    yield old, a([[61.0, 63, 60, 62], [57.0, 62, 55, 60]])
    yield old, a([[57.0, 62, 55, 60], [61.0, 63, 60, 62], [57.0, 62, 55, 60]])
    days = a([60.0, 64, 58, 62, 70, 66, 61, 59])
    shape = [1.0, -2, 3, 0, -1, 2, -3, 1]
    other = [2.0, 1, -2, -1, 3, 0, 1, -4]
    yield days, a([_route(days, shape, 2.1)])
    yield days, a([_route(days, shape, 2.1), _route(days, other, -1.5)])
    yield days, a([_route(days, other, 0.5), _route(days, shape, 2.3), _route(days, shape, -2)])
    yield days, a([_route(days, other, 0.5), _route(days, shape, 2.45), _route(days, shape, -2)])
    yield days, a([_route(days, shape, -2.2), _route(days, shape, -2.4)])
    yield days, a([_route(days, shape, -2.1)])
    yield days, a([_route(days, shape, -4), _route(days, shape, -3)])
    for n in (3, 6):
        noise = rng.normal(size=(n, 12)).round(2)
        base = rng.integers(50, 70, 12).astype(float)
        gains = rng.uniform(-1, 1, n).tolist()
        yield base, a([_route(base, noise[i], gains[i]) for i in range(n)] + [_route(base, noise[0], 2.2)])


def wrong_tries_forgotten(old, new):
    """You use the level 0.95, whatever number of routes was tried. The best of many is also the luckiest and needs more
    evidence."""
    differences = old - new
    best = int(differences.mean(axis=1).argmax())
    d = differences[best]
    half = NormalDist().inv_cdf(0.975) * d.std(ddof=1) / np.sqrt(len(d))
    return best, "faster" if d.mean() - half > 0 else "slower" if d.mean() + half < 0 else "tie"


def wrong_larger_mean_wins(old, new):
    """You decide by the mean alone. Ask how far it strays from day to day."""
    mean = (old - new).mean(axis=1)
    best = int(mean.argmax())
    return best, "faster" if mean[best] > 0 else "slower" if mean[best] < 0 else "tie"


def wrong_slowest_taken(old, new):
    """You take the route with the largest number of minutes. Less is better here."""
    differences = old - new
    best = int(differences.mean(axis=1).argmin())
    d = differences[best]
    half = NormalDist().inv_cdf(1 - 0.05 / len(new) / 2) * d.std(ddof=1) / np.sqrt(len(d))
    return best, "faster" if d.mean() - half > 0 else "slower" if d.mean() + half < 0 else "tie"


def wrong_days_not_paired(old, new):
    """You add the scatter of both routes, as if they had been driven on different days. A rainy day slows both down and cancels in
    the difference."""
    best = int((old - new).mean(axis=1).argmax())
    mean = (old - new[best]).mean()
    error = np.sqrt((old.var(ddof=1) + new[best].var(ddof=1)) / len(old))
    half = NormalDist().inv_cdf(1 - 0.05 / len(new) / 2) * error
    return best, "faster" if mean - half > 0 else "slower" if mean + half < 0 else "tie"

"""Fill the gaps: within each site

A model of the water used by several factories has an excellent R² over all of them. But perhaps it has only learned
which factory is large. Complete the function: it works out R² for each site on its own, with the mean of that site as
the rival.

- `y`, `p`: arrays of floats of shape (n,), n at least 1: true values and guesses. `sites`: an array of n whole numbers,
  which site a row belongs to.
- Returns a dict with the site (an int) as the key and its R² as the value. A site whose true values are all
  equal gets `nan`.

>>> y, p = np.array([1.0, 3.0, 100.0, 104.0]), np.array([2.0, 2.0, 100.0, 104.0])
>>> within_each_site(y, p, np.array([0, 0, 5, 5]))
{0: 0.0, 5: 1.0}
"""

import numpy as np

kind = "complete"
minutes = 6
chapter = "02-better-than-the-mean"
hint = "A mask picks the rows of a site. How many different true values does a site need, so that R² exists?"

starter = '''
import numpy as np


def within_each_site(y: np.ndarray, p: np.ndarray, sites: np.ndarray) -> dict[int, float]:
    scores = {}
    for site in np.unique(sites):
        mask = ...
        true, guess = ...
        if ...:
            scores[int(site)] = np.nan
        else:
            scores[int(site)] = float(1 - ... / ...)
    return scores
'''


def within_each_site(y: np.ndarray, p: np.ndarray, sites: np.ndarray) -> dict[int, float]:
    scores = {}
    for site in np.unique(sites):
        mask = sites == site
        true, guess = y[mask], p[mask]
        if len(np.unique(true)) == 1:
            scores[int(site)] = np.nan
        else:
            scores[int(site)] = float(1 - ((true - guess) ** 2).sum() / ((true - true.mean()) ** 2).sum())
    return scores


def cases(rng):
    yield (np.array([4.0]), np.array([4.0]), np.array([3]))
    yield (np.array([4.0, 6.0]), np.array([4.0, 7.0]), np.array([1, 1]))
    yield (np.array([3.0, 5.0, 3.0]), np.array([3.0, 4.0, 3.0]), np.array([1, 1, 1]))
    yield (np.array([50000.0, 50000.25, 50000.5]), np.array([50000.0, 50000.25, 50000.25]), np.array([2, 2, 2]))
    yield (np.array([1.0, 3.0, 100.0, 104.0]), np.array([2.0, 2.0, 100.0, 104.0]), np.array([0, 0, 5, 5]))
    yield (np.array([1.0, 100.0, 3.0, 104.0]), np.array([2.0, 90.0, 1.0, 104.0]), np.array([5, 0, 5, 0]))
    yield (np.array([0.1, 7.0, 0.1, 9.0, 0.1]), np.array([0.2, 7.0, 0.1, 7.0, 0.1]), np.array([2, 1, 2, 1, 2]))
    yield (np.array([0.1, 0.1, 0.1, 5.0, 9.0, 8.0]), np.array([0.1, 0.1, 0.1, 5.5, 8.0, 8.0]), np.array([4, 4, 4, 0, 0, 0]))
    yield (np.array([0.7, 0.7, 0.7, 2.0, 1.0]), np.array([0.7, 0.6, 0.7, 2.5, 1.0]), np.array([4, 4, 4, 3, 3]))
    for n in (6, 9, 12):
        sites = rng.integers(0, 3, n) * 2 + 1
        y = rng.integers(1, 9, n) + 50.0 * sites
        yield (np.append(y, [0.1, 0.1, 0.1]), np.append(y + rng.integers(-2, 3, n) + 0.5, [0.1, 0.1, 0.2]), np.append(sites, [8, 8, 8]))


def wrong_mean_of_all(y, p, sites):
    """Your rival is the mean over all sites. Then a model scores well if it only knows which site is large. The rival is the mean of the site itself."""
    scores = {}
    for site in np.unique(sites):
        true, guess = y[sites == site], p[sites == site]
        if len(np.unique(true)) == 1:
            scores[int(site)] = np.nan
        else:
            scores[int(site)] = float(1 - ((true - guess) ** 2).sum() / ((true - y.mean()) ** 2).sum())
    return scores


def wrong_spread_compared_with_zero(y, p, sites):
    """You ask whether the sum of squares around the mean is 0. For three times 0.1 the mean is rounded, and the sum is not quite 0. Ask the values themselves."""
    scores = {}
    for site in np.unique(sites):
        true, guess = y[sites == site], p[sites == site]
        spread = ((true - true.mean()) ** 2).sum()
        scores[int(site)] = float(1 - ((true - guess) ** 2).sum() / spread) if spread else np.nan
    return scores


def wrong_guesses_as_true_values(y, p, sites):
    """Your mean and your spread are those of the guesses. R² measures against the mean of the true values."""
    scores = {}
    for site in np.unique(sites):
        true, guess = y[sites == site], p[sites == site]
        if len(np.unique(true)) == 1:
            scores[int(site)] = np.nan
        else:
            scores[int(site)] = float(1 - ((true - guess) ** 2).sum() / (((guess - guess.mean()) ** 2).sum() or 1))
    return scores

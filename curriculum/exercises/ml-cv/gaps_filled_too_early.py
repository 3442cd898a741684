'''Find the mistake: gaps filled too early

In a cross-validation of a model for house prices, missing sizes are filled with the mean of the known ones. The function
makes the filled column that is used in *one* round. But the kept-back rows take part in the mean, so they have had a
say before they are asked. Find the mistake and fix it: the mean is learnt from the known sizes of the training rows
only, and it fills the gaps of all rows.

- `sizes`: an array of floats; a missing size is `np.nan`. `kept`: an array with the numbers of the kept-back rows, in
  which no number occurs twice. At least one training row has a known size.
- Returns an array of the same length. `sizes` isn't changed.

>>> gaps_filled_too_early(np.array([50.0, np.nan, 70.0, 300.0]), np.array([3])).tolist()
[50.0, 60.0, 70.0, 300.0]
'''

import numpy as np

kind = "fix"
minutes = 5
chapter = "01-every-row-once"
hint = "Which row numbers are left when those of `kept` are taken away?"

starter = """
import numpy as np


def gaps_filled_too_early(sizes: np.ndarray, kept: np.ndarray) -> np.ndarray:
    mean = sizes[~np.isnan(sizes)].mean()
    return np.where(np.isnan(sizes), mean, sizes)
"""


def gaps_filled_too_early(sizes: np.ndarray, kept: np.ndarray) -> np.ndarray:
    train = sizes[np.setdiff1d(np.arange(len(sizes)), kept)]
    mean = train[~np.isnan(train)].mean()
    return np.where(np.isnan(sizes), mean, sizes)


def cases(rng):
    a, nan = np.array, np.nan
    yield a([50.0]), a([], dtype=int)
    yield a([50.0, nan]), a([1])
    yield a([50.0, nan, 70.0, 300.0]), a([3])
    yield a([50.0, nan, 70.0, 300.0]), a([1, 0])
    yield a([nan, 20.0, 40.0, nan, 90.0]), a([2, 3])
    yield a([10.0, 30.0, nan, 80.0, nan]), a([4, 1])
    yield a([10.0, 30.0, 80.0]), a([0])
    for n in (7, 11):
        sizes = rng.integers(20, 200, n) * 1.0
        sizes[rng.permutation(n)[:3]] = nan
        yield np.concatenate([[64.0, nan], sizes]), np.concatenate([rng.permutation(n)[:3] + 2])


def wrong_all_rows(sizes, kept):
    """You take the mean of all known sizes. The kept-back rows have had a say in it."""
    return np.where(np.isnan(sizes), sizes[~np.isnan(sizes)].mean(), sizes)


def wrong_mean_of_the_kept(sizes, kept):
    """You take the mean of the kept-back rows. These are the ones that may play no part."""
    part = sizes[kept]
    part = part[~np.isnan(part)]
    return np.where(np.isnan(sizes), part.mean() if len(part) else 0.0, sizes)


def wrong_gaps_of_the_kept_left(sizes, kept):
    """You fill only the gaps of the training rows. The model will be asked about the kept-back rows and needs a size
    there too: the one that was learnt from training."""
    train = np.setdiff1d(np.arange(len(sizes)), kept)
    known = sizes[train][~np.isnan(sizes[train])]
    out = sizes.copy()
    out[train] = np.where(np.isnan(sizes[train]), known.mean(), sizes[train])
    return out


def wrong_gaps_as_zero(sizes, kept):
    """You count a missing size as 0 in the mean. Divide by the number of known sizes."""
    train = sizes[np.setdiff1d(np.arange(len(sizes)), kept)]
    mean = np.where(np.isnan(train), 0, train).mean()
    return np.where(np.isnan(sizes), mean, sizes)

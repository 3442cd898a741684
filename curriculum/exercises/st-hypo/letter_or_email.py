"""Complete: letter or email?

A charity asked some donors by letter and the others by email, by lot, and noted who gave (1) and who didn't (0). Test
the difference of the two shares: shuffle the pot `n` times with `.permutation` of a generator with the seed `seed`,
one call for each shuffle. Distances that are smaller than the real one by no more than 0.000000001 count as equal,
and the real arrangement counts as one of n + 1. Fill in the gaps.

- `letter`, `email`: arrays of 0 and 1, at least one each, not always equally many. They aren't changed. `n`: a whole
  number from 1 on. `seed`: a whole number from 0 on.
- Returns the p-value, a float.

>>> letter_or_email(np.array([1, 1, 1, 0]), np.array([0, 0, 1]), 99, 7)
0.49
"""

import numpy as np

kind = "complete"
minutes = 7
chapter = "02-shuffle-the-labels"
hint = "Where does the generator have to be made, so that each shuffle differs? A share is a mean of ones and zeros."

starter = '''
import numpy as np


def letter_or_email(letter: np.ndarray, email: np.ndarray, n: int, seed: int) -> float:
    rng = ...
    pot = np.concatenate([letter, email])
    real = ...
    far = 0
    for _ in range(n):
        mixed = ...
        distance = abs(mixed[: len(letter)].mean() - ...)
        far += int(distance >= ...)
    return (1 + far) / ...
'''


def letter_or_email(letter: np.ndarray, email: np.ndarray, n: int, seed: int) -> float:
    rng = np.random.default_rng(seed)
    pot = np.concatenate([letter, email])
    real = abs(letter.mean() - email.mean())
    far = 0
    for _ in range(n):
        mixed = rng.permutation(pot)
        distance = abs(mixed[: len(letter)].mean() - mixed[len(letter) :].mean())
        far += int(distance >= real - 1e-9)
    return (1 + far) / (1 + n)


def cases(rng):
    yield (np.array([1]), np.array([0, 0, 0]), 8, 0)
    yield (np.array([1]), np.array([1]), 5, 0)
    yield (np.array([1, 1, 1, 0]), np.array([0, 0, 1]), 99, 7)
    yield (np.array([0, 0, 0]), np.array([1, 1, 0, 1]), 50, 4)
    yield (np.array([1, 1, 0, 1, 1]), np.array([0, 0, 1]), 60, 9)
    yield (np.array([1, 0, 1, 1]), np.array([0, 0, 1, 0, 0, 1]), 10, 8)
    for k in (6, 9, 12):
        yield ((rng.random(k) < 0.7).astype(int), (rng.random(k + 3) < 0.3).astype(int), 60, int(rng.integers(0, 1000)))


def _all(letter, email, n, seed, fresh=False, signed=False, counted=1, strict=False):
    rng = np.random.default_rng(seed)
    pot, k = np.concatenate([letter, email]), len(letter)
    real = letter.mean() - email.mean()
    far = 0
    for _ in range(n):
        mixed = (np.random.default_rng(seed) if fresh else rng).permutation(pot)
        d = mixed[:k].mean() - mixed[k:].mean()
        if signed:
            far += int(d >= real - 1e-9)
        else:
            far += int(abs(d) > abs(real) + 1e-9 if strict else abs(d) >= abs(real) - 1e-9)
    return (counted + far) / (counted + n)


def wrong_generator_in_the_loop(letter, email, n, seed):
    """You make the generator in every round. With the same seed, all shuffles are the same. Make it once, before the loop."""
    return _all(letter, email, n, seed, fresh=True)


def wrong_ties_lost(letter, email, n, seed):
    """You leave out shuffles that are exactly as far out as the real arrangement. With zeros and ones there are many of these, and they count."""
    return _all(letter, email, n, seed, strict=True)


def wrong_only_for_the_letter(letter, email, n, seed):
    """You count only shuffles in which the letter does at least as well as it really did. An equally large difference in favour of the email counts too."""
    return _all(letter, email, n, seed, signed=True)

'''As strongly as wanted

Make two columns with a wanted correlation. The draws are given, so that the result can be compared.

- `z1` and `z2`: arrays of equal length, drawn independently from the standard normal distribution.
- `r`: the wanted correlation, from -1 to 1. `means` and `spreads`: pairs of numbers, for the first and the second column; the
  spreads are positive.
- Return an array with two columns. The first is `z1` with the first mean and spread. The second is the mixture of `z1` and `z2`
  that has correlation `r` with the first, with the second mean and spread.

>>> as_strongly(np.array([1.0, -1.0]), np.array([0.5, 2.0]), 0.6, (70, 900), (20, 100))
array([[  90., 1000.],
       [  50., 1000.]])
'''

import numpy as np

minutes = 5
chapter = "01-made-for-a-purpose"
hint = "The mixture has two factors. What must their squares add up to, so that the spread stays 1?"


def as_strongly(z1: np.ndarray, z2: np.ndarray, r: float, means: tuple, spreads: tuple) -> np.ndarray:
    mixed = r * z1 + np.sqrt(1 - r**2) * z2
    both = np.array([z1, mixed]).T
    return np.array(means) + np.array(spreads) * both


def cases(rng):
    one, two = np.array([1.0, -1.0]), np.array([0.5, 2.0])
    yield one, two, 0.6, (70, 900), (20, 100)
    yield one, two, -0.8, (0.0, 0.0), (1.0, 2.0)
    yield one, two, -0.6, (5, 1), (2, 3)
    yield one, two, 0.0, (5, 1), (2, 3)
    yield one, two, 1.0, (5, 1), (2, 3)
    yield one, two, -1.0, (5, 1), (2, 4)
    for n in (3, 5, 8):
        r = float(np.round(rng.uniform(-0.9, 0.9), 2))
        yield rng.normal(size=n), rng.normal(size=n), r, (10.0, -4.0), (2.0, 0.5)


def wrong_root_forgotten(z1, z2, r, means, spreads):
    """You mix with the factors r and 1 - r. For r = 0.6 their squares add up to 0.52 and not to 1, so the second column spreads too little and is tied too closely to the first."""
    both = np.array([z1, r * z1 + (1 - r) * z2]).T
    return np.array(means) + np.array(spreads) * both


def wrong_drawn_apart(z1, z2, r, means, spreads):
    """You give each column its own mean and spread and nothing else. The marginals are right and the correlation is 0, whatever was wanted."""
    return np.array(means) + np.array(spreads) * np.array([z1, z2]).T


def wrong_mixed_after_scaling(z1, z2, r, means, spreads):
    """You mix the columns after they got their means and spreads. Then the second one carries the units of the first: its mean isn't 900 and its spread isn't 100. Mix the standard normal ones."""
    first = means[0] + spreads[0] * z1
    second = means[1] + spreads[1] * z2
    return np.array([first, r * first + np.sqrt(1 - r**2) * second]).T


def wrong_sign_lost(z1, z2, r, means, spreads):
    """You lose the sign of r: a wanted -0.8 becomes 0.8. The square belongs under the root only."""
    both = np.array([z1, abs(r) * z1 + np.sqrt(1 - r**2) * z2]).T
    return np.array(means) + np.array(spreads) * both

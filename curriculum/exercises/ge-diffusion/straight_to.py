"""Straight to an earlier step

Take one DDIM step from the share `now` (the alpha_bar of the present step) to the share `then` (that of an earlier step, so
`then` is larger): guess the data from the noise guess, cut this guess off at -1 and 1, since pixels lie between them, and mix it
for the share `then`. The guessed noise takes the place of fresh noise, as it is.

- `x`, `guess`: lists of n floats: the pixels, and the guess of their noise. `now`, `then`: floats, 0 < now < then <= 1.
- Returns the pixels at the earlier step, a list of floats.

>>> [round(v, 3) for v in straight_to([0.5, 1.5], [0.5, -0.5], 0.64, 1.0)]
[0.25, 1.0]
"""

import numpy as np

minutes = 7
chapter = "03-back-out-of-the-noise"
hint = "Solve the jump of the first chapter for the data. Then use the same jump with the other share."


def straight_to(x: list[float], guess: list[float], now: float, then: float) -> list[float]:
    noise = np.array(guess)
    data = (np.array(x) - np.sqrt(1 - now) * noise) / np.sqrt(now)
    data = np.minimum(np.maximum(data, -1), 1)
    return (np.sqrt(then) * data + np.sqrt(1 - then) * noise).tolist()


def cases(rng):
    yield ([0.5], [0.5], 0.64, 1.0)
    yield ([0.5, 1.5], [0.5, -0.5], 0.64, 1.0)
    yield ([0.2, -0.3], [1.0, -0.5], 0.36, 0.64)
    yield ([-2.0, 2.0], [0.5, 0.5], 0.5, 0.9)
    yield ([3.0, -0.4, -3.0], [0.5, 0.25, -0.5], 0.25, 0.75)
    for n in (2, 3, 5):
        now = float(rng.uniform(0.2, 0.5))
        yield ([2.5, *rng.normal(size=n).round(2).tolist()], [0.5, *rng.normal(size=n).round(2).tolist()], now, now + 0.3)


def wrong_not_cut_off(x, guess, now, then):
    """You don't cut the guess of the data off. A pixel of 2.25 doesn't exist, and the error is carried on."""
    noise = np.array(guess)
    data = (np.array(x) - np.sqrt(1 - now) * noise) / np.sqrt(now)
    return (np.sqrt(then) * data + np.sqrt(1 - then) * noise).tolist()


def wrong_stays_at_the_data(x, guess, now, then):
    """You return the guess of the data. It has to be mixed with noise again for the earlier step, unless that one is the data."""
    data = (np.array(x) - np.sqrt(1 - now) * np.array(guess)) / np.sqrt(now)
    return np.minimum(np.maximum(data, -1), 1).tolist()


def wrong_not_divided(x, guess, now, then):
    """You take the noise away and don't divide by the root of `now`. The data in the mixture are shrunk; undo that."""
    noise = np.array(guess)
    data = np.array(x) - np.sqrt(1 - now) * noise
    data = np.minimum(np.maximum(data, -1), 1)
    return (np.sqrt(then) * data + np.sqrt(1 - then) * noise).tolist()


def wrong_shares_swapped(x, guess, now, then):
    """You take the noise out with the share of the earlier step and mix with that of the present one. It is the other way round."""
    noise = np.array(guess)
    data = (np.array(x) - np.sqrt(1 - then) * noise) / np.sqrt(then)
    data = np.minimum(np.maximum(data, -1), 1)
    return (np.sqrt(now) * data + np.sqrt(1 - now) * noise).tolist()

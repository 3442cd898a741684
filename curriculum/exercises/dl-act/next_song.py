"""Shares for the next song

A music player scores the songs of a list and draws the next one at random; the share of a song is the probability that it is
drawn. Listeners can turn a knob, the temperature, and songs that were played within the last hour are not allowed. Return the
shares of all songs.

- `scores`: an array of floats of shape (k,), k at least 1; scores of some thousands occur.
- `temperature`: a float above 0; the scores are divided by it before softmax.
- `allowed`: an array of bools of shape (k,), False for songs that may not be played. At least one is True.
- Returns an array of floats of shape (k,) that sums to 1; songs that are not allowed get 0.

>>> next_song(np.log(np.array([1.0, 2.0, 5.0])), 0.5, np.array([True, True, False])).round(3)
array([0.2, 0.8, 0. ])
"""

import numpy as np

minutes = 7
chapter = "02-scores-to-shares"
hint = "Three steps in order: the temperature, a score of minus infinity for what is not allowed, softmax. Which number can you subtract from all scores so that no power is too large?"


def next_song(scores: np.ndarray, temperature: float, allowed: np.ndarray) -> np.ndarray:
    z = np.where(allowed, scores / temperature, -np.inf)
    powers = np.exp(z - z.max())
    return powers / powers.sum()


def _shares(z):
    powers = np.exp(z - z.max())
    return powers / powers.sum()


def cases(rng):
    yield (np.array([3.0]), 1.0, np.array([True]))
    yield (np.array([0.0, 1.0]), 2.0, np.array([True, True]))
    yield (np.array([0.0, 1.0]), 0.5, np.array([True, True]))
    yield (np.array([1.0, 2.0, 0.0]), 1.0, np.array([True, False, True]))
    yield (np.array([0.0, 0.7, 1.6]), 0.5, np.array([True, True, False]))
    yield (np.array([2.0, -1.0, 1.0, 0.5]), 4.0, np.array([False, True, True, True]))
    yield (np.array([3000.0, 3001.0]), 1.0, np.array([True, True]))
    yield (np.array([-4000.0, -4001.0, -4003.0]), 2.0, np.array([True, True, False]))
    yield (np.array([5000.0, 10.0, 12.0]), 1.0, np.array([False, True, True]))
    yield (np.array([900.0, 901.0, 905.0]), 0.5, np.array([True, True, True]))
    for k in (3, 5, 8):
        allowed = rng.random(k) < 0.7
        allowed[:2] = [True, False]
        yield (rng.integers(-6, 7, k) / 2, float(rng.choice([0.5, 2.0, 4.0])), allowed)


def wrong_powers_too_large(scores, temperature, allowed):
    """You raise e to the scores as they are. From about 710 on the power is infinite, and far below 0 all powers are 0; both end in `nan`."""
    with np.errstate(all="ignore"):
        powers = np.where(allowed, np.exp(scores / temperature), 0)
        return powers / powers.sum()


def wrong_zero_before_softmax(scores, temperature, allowed):
    """You give a score of 0 to songs that are not allowed. 0 is an ordinary score, and its power is 1. Which score has the power 0?"""
    return _shares(np.where(allowed, scores / temperature, 0.0))


def wrong_gap_not_filled(scores, temperature, allowed):
    """You compute the shares of all songs and then strike some out. What is left doesn't sum to 1 any more."""
    return np.where(allowed, _shares(scores / temperature), 0.0)


def wrong_knob_turned_round(scores, temperature, allowed):
    """You multiply by the temperature. With a high temperature the shares should come closer to each other."""
    return _shares(np.where(allowed, scores * temperature, -np.inf))

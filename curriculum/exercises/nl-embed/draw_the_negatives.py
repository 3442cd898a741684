"""Chances of being drawn

A music service learns rows for songs as skip-gram learns them for words: songs of one playlist are real pairs. Return for each song the
probability of being drawn as a negative for a given real pair. It is proportional to the song's count to the power `power`; the song that
is the context of the real pair is never drawn.

- `counts`: an array of ints of shape (V,), at least two of them above 0. A song with the count 0 is never drawn.
- `context`: an int, the id of the real pair's context song. At least one other song has a count above 0.
- `power`: a float above 0, such as 0.75.
- Returns an array of floats of shape (V,), which sums to 1.

>>> draw_the_negatives(np.array([16, 1, 81]), 1, 0.75)
array([0.22857143, 0.        , 0.77142857])
"""

import numpy as np

minutes = 5
chapter = "02-real-pairs-and-drawn-ones"
hint = "Probabilities must sum to 1 over the songs that may be drawn. So when does the division come?"


def draw_the_negatives(counts: np.ndarray, context: int, power: float) -> np.ndarray:
    weights = counts ** power
    weights[context] = 0
    return weights / weights.sum()


def cases(rng):
    yield (np.array([3, 5]), 0, 0.75)
    yield (np.array([16, 1, 81]), 1, 0.75)
    yield (np.array([16, 1, 81]), 2, 0.75)
    yield (np.array([4, 4, 9]), 0, 0.5)
    yield (np.array([0, 4, 9, 0, 1]), 4, 0.5)
    yield (np.array([256, 81, 16, 1]), 0, 0.25)
    yield (np.array([2, 3, 0]), 2, 2.0)
    for n in (4, 6, 9):
        yield (rng.integers(1, 200, n), int(rng.integers(0, n)), float(rng.choice([0.5, 0.75])))


def wrong_without_the_power(counts, context, power):
    """You use the counts as they are. A power below 1 gives rare songs more than their share."""
    weights = counts * 1.0
    weights[context] = 0
    return weights / weights.sum()


def wrong_context_may_be_drawn(counts, context, power):
    """You give the real pair's own context song a chance. If it were drawn, one step would pull it near and push it away."""
    weights = counts ** power
    return weights / weights.sum()


def wrong_divided_too_early(counts, context, power):
    """You divide first and then take the context song away, so its share is missing and the rest no longer sums to 1."""
    weights = counts ** power
    chances = weights / weights.sum()
    chances[context] = 0
    return chances


def wrong_power_of_the_shares(counts, context, power):
    """You turn the counts into shares and raise these to the power. Raised shares don't sum to 1; divide after the power."""
    weights = counts.astype(float)
    weights[context] = 0
    return (weights / weights.sum()) ** power

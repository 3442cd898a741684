"""Read the loss curve

A firm trains hundreds of small models overnight. In the morning a program is to sort them by their losses. Look at the
losses of one training and return the first text of this list that fits:

1. `"lost"`: some loss isn't finite.
2. `"rising"`: the last loss is larger than the first.
3. `"still falling"`: the second half of the training made the loss fall by more than 1 per cent of the loss in the
   middle. The middle is at position `len(losses) // 2`.
4. `"settled"`: none of these.

- `losses`: an array of floats of shape (n,), n at least 2, all of them at least 0 if they're finite.
- Returns a text.

>>> curve_verdict(np.array([17.0, 6.9, 2.1, 2.0, 2.0, 2.0]))
'settled'
>>> curve_verdict(np.array([50.0, 49.0, 48.0, 47.0]))
'still falling'
"""

import numpy as np

minutes = 6
chapter = "03-trainings-that-fail"
hint = "By how much did the loss fall from the middle to the end? And how much is one per cent of the loss in the middle?"


def curve_verdict(losses: np.ndarray) -> str:
    if not np.isfinite(losses).all():
        return "lost"
    if losses[-1] > losses[0]:
        return "rising"
    middle = losses[len(losses) // 2]
    if middle - losses[-1] > 0.01 * middle:
        return "still falling"
    return "settled"


def cases(rng):
    yield (np.array([3.0, 3.0]),)
    yield (np.array([3.0, 2.0]),)
    yield (np.array([3.0, 4.0]),)
    yield (np.array([3.0, np.nan]),)
    yield (np.array([3.0, np.inf, 1.0]),)
    yield (np.array([3.0, np.nan, 1.0, 1.0]),)
    yield (np.array([np.inf, 5.0, 1.0, 1.0]),)
    yield (np.array([17.0, 6.9, 2.1, 2.0, 2.0, 2.0]),)
    yield (np.array([17.0, 6.9, 2.1, 2.0, 1.995, 1.99]),)
    yield (np.array([50.0, 49.0, 48.0, 47.0]),)
    yield (np.array([50.0, 9.0, 9.0, 8.9]),)
    yield (np.array([50.0, 9.0, 9.0, 8.95]),)
    yield (np.array([50.0, 200.0, 100.0, 98.5]),)
    yield (np.array([300.0, 200.0, 100.0, 99.5]),)
    yield (np.array([300.0, 200.0, 100.0, 98.5]),)
    yield (np.array([300.0, 200.0, 100.0, 99.0]),)
    yield (np.array([0.9, 0.5, 0.5, 0.493]),)
    yield (np.array([0.9, 0.8, 0.5, 0.497]),)
    yield (np.array([5.0, 7.0, 9.0, 8.0]),)
    yield (np.array([1.0, 0.0, 0.0, 0.0]),)
    yield (np.array([2.0, np.inf, 3.0, 1.0]),)
    yield (np.array([2.0, 1.0, np.inf]),)
    yield (np.array([5.0, 4.0, 6.0, 7.0]),)
    yield (np.array([5.0, 9.0, 4.0, 4.0]),)
    yield (np.array([200.0, 150.0, 100.0, 50.0]),)
    for n in (6, 9, 12):
        yield (40 * rng.choice([0.5, 0.9, 0.999]) ** np.arange(n) + 2,)


def wrong_nan_only(losses):
    """You look for `nan` and let `inf` pass. `inf` comes first in a training that runs away."""
    if np.isnan(losses).any():
        return "lost"
    if losses[-1] > losses[0]:
        return "rising"
    middle = losses[len(losses) // 2]
    return "still falling" if middle - losses[-1] > 0.01 * middle else "settled"


def wrong_last_loss_only(losses):
    """You ask whether the last loss is finite. A training that was lost on the way may end on a finite number: ask about all of them."""
    if not np.isfinite(losses[-1]):
        return "lost"
    if losses[-1] > losses[0]:
        return "rising"
    middle = losses[len(losses) // 2]
    return "still falling" if middle - losses[-1] > 0.01 * middle else "settled"


def wrong_hundredth_itself(losses):
    """You compare the fall with 0.01 itself. For losses around 300 that is nothing, and for losses around 0.5 it's much: compare with one per cent of the loss in the middle."""
    if not np.isfinite(losses).all():
        return "lost"
    if losses[-1] > losses[0]:
        return "rising"
    return "still falling" if losses[len(losses) // 2] - losses[-1] > 0.01 else "settled"


def wrong_fall_of_the_whole(losses):
    """You measure the fall from the start. Every training that learns anything falls at first; the question is whether the second half still did."""
    if not np.isfinite(losses).all():
        return "lost"
    if losses[-1] > losses[0]:
        return "rising"
    return "still falling" if losses[0] - losses[-1] > 0.01 * losses[0] else "settled"

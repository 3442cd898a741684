"""Which boats to cover

A marina has a hail forecast for tonight: one calibrated probability for each boat's place. Covering a boat costs the same work whether hail comes or not, and a covered boat isn't damaged. A boat that isn't covered loses a certain amount if hail comes, and boats differ in that. Decide for each boat so that the expected cost is smallest.

- `p`: an array of floats from 0 to 1, the probability of hail for each boat. `loss`: an array of floats above 0 of the same length: the damage to this boat if hail comes and it isn't covered. `cover`: what covering one boat costs, a float above 0.
- If covering costs exactly as much as is expected to be lost otherwise, the boat is covered.
- Returns a tuple: a list of the boats to be covered (their places in the arrays, rising), and the expected cost for all boats together, a float. For no boats it returns `([], 0.0)`.

>>> cover_the_boats(np.array([0.5, 0.25, 0.125]), np.array([100.0, 100.0, 400.0]), 40.0)
([0, 2], 105.0)
"""

import numpy as np

minutes = 5
chapter = "02-seven-times-in-ten"
hint = "Two numbers for each boat: what you pay if you cover it, and what you expect to lose if you don't."


def cover_the_boats(p: np.ndarray, loss: np.ndarray, cover: float) -> tuple[list[int], float]:
    expected = p * loss
    return np.flatnonzero(expected >= cover).tolist(), float(np.minimum(expected, cover).sum())


def cases(rng):
    a = np.array
    yield a([]), a([]), 40.0
    yield a([0.5]), a([80.0]), 40.0
    yield a([0.25]), a([100.0]), 40.0
    yield a([0.0, 1.0]), a([900.0, 30.0]), 40.0
    yield a([0.5, 0.25, 0.125]), a([100.0, 100.0, 400.0]), 40.0
    yield a([0.375, 0.375]), a([100.0, 120.0]), 40.0
    yield a([0.75, 0.5]), a([50.0, 70.0]), 40.0
    yield a([0.25, 0.5, 0.25]), a([160.0, 60.0, 130.0]), 40.0
    for n in (4, 8, 12):
        yield rng.integers(1, 16, n) / 16, rng.integers(3, 30, n) * 10.0 + 0.5, 40.0
        yield a([0.3125, 0.5] + (rng.integers(1, 16, n) / 16).tolist()), a([100.5, 60.5] + (rng.integers(3, 30, n) * 10.0 + 0.5).tolist()), 40.0


def wrong_formula_of_false_alarms(p, loss, cover):
    """You cover from cover / (cover + loss) on. That formula is for an alarm that costs something only if it was in vain. Here covering costs the same in both cases."""
    on = p >= cover / (cover + loss)
    return np.flatnonzero(on).tolist(), float(np.where(on, cover, p * loss).sum())


def wrong_one_half(p, loss, cover):
    """You cover a boat from a probability of one half on. What would it lose, and what does covering it cost?"""
    on = p >= 0.5
    return np.flatnonzero(on).tolist(), float(np.where(on, cover, p * loss).sum())


def wrong_one_line_for_all(p, loss, cover):
    """You draw one line for all boats, from the mean loss. Each boat has its own loss, and so its own line."""
    on = p >= cover / loss.mean() if len(p) else p > 2
    return np.flatnonzero(on).tolist(), float(np.where(on, cover, p * loss).sum())


def wrong_only_when_hail_comes(p, loss, cover):
    """You multiply the cost of covering by the probability of hail. A boat is covered before anybody knows whether hail comes."""
    on = p * loss >= cover
    return np.flatnonzero(on).tolist(), float(np.where(on, p * cover, p * loss).sum())

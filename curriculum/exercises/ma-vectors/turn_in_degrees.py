"""How far to turn

A ship sails along one arrow and is told to sail along another. By how many degrees must it turn, left or right? Return the angle between the two arrows, from 0 to 180.

- `old`, `new`: arrays with equally many floats, one or more.
- If one of them holds nothing but zeros, it has no direction: raise a ValueError.
- Rounding must never lead to `nan`: the same direction gives 0 or nearly 0, the opposite one 180. A difference below a
  thousandth of a degree doesn't count, so round the result to 3 decimals.
- Returns a float.

>>> turn_in_degrees(np.array([1.0, 0.0]), np.array([0.0, 7.0]))
90.0
>>> turn_in_degrees(np.array([2.0, 3.0]), np.array([2.0, 3.0]))
0.0
"""

import numpy as np

minutes = 6
chapter = "03-cosine"
hint = "For (2, 3) and (2, 3), print the cosine before you turn it into an angle."


def turn_in_degrees(old: np.ndarray, new: np.ndarray) -> float:
    if not old.any() or not new.any():
        raise ValueError("a zero vector has no direction")
    cosine = old @ new / (np.linalg.norm(old) * np.linalg.norm(new))
    return round(float(np.degrees(np.arccos(np.clip(cosine, -1, 1)))), 3)


def cases(rng):
    yield np.array([1.0]), np.array([3.0])
    yield np.array([1.0, 0.0]), np.array([0.0, 7.0])
    yield np.array([0.0, 0.0]), np.array([1.0, 2.0])
    yield np.array([1.0, 2.0]), np.array([0.0, 0.0])
    yield np.array([0.0, 0.0]), np.array([0.0, 0.0])
    yield np.array([2.0, 3.0]), np.array([2.0, 3.0])
    yield np.array([2.0, 3.0]), np.array([-2.0, -3.0])
    yield np.array([3.0, 5.0]), np.array([3.0, 5.0])
    yield np.array([0.5, 1.0, 3.0]), np.array([0.5, 1.0, 3.0])
    yield np.array([1.0, 4.0, 3.0]), np.array([-1.0, -4.0, -3.0])
    yield np.array([3.0, 0.0]), np.array([2.0, 2.0])
    yield np.array([2.0, -2.0]), np.array([0.0, 5.0])
    yield np.array([0.0, 1e-12]), np.array([3.0, 0.0])
    for n in (2, 4):
        yield rng.integers(1, 9, n).astype(float), rng.integers(-9, 0, n).astype(float) * np.array([-1.0] + [1.0] * (n - 1))


def wrong_radians(old, new):
    """Your angle is in radians: half a turn gives 3.142. A helmsman expects degrees."""
    if not old.any() or not new.any():
        raise ValueError
    cosine = old @ new / (np.linalg.norm(old) * np.linalg.norm(new))
    return round(float(np.arccos(np.clip(cosine, -1, 1))), 3)


def wrong_nan_for_the_same_direction(old, new):
    """For equal or opposite arrows you sometimes get `nan`. Rounding has pushed the cosine a little beyond 1 or -1. Bring it back before you make an angle of it."""
    if not old.any() or not new.any():
        raise ValueError
    cosine = old @ new / (np.linalg.norm(old) * np.linalg.norm(new))
    return round(float(np.degrees(np.arccos(cosine))), 3)


def wrong_direction_of_nothing(old, new):
    """For a vector of zeros you return an angle. It has no direction, so no angle is right; the task asks for a ValueError."""
    if not old.any() or not new.any():
        return 90.0
    cosine = old @ new / (np.linalg.norm(old) * np.linalg.norm(new))
    return round(float(np.degrees(np.arccos(np.clip(cosine, -1, 1)))), 3)

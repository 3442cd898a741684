"""Which way to walk

A technician wants to walk along a buried pipe with a detector. A few soundings of the pipe are known, and several
directions have been proposed. Return the number of the one that fits the soundings best: the one along which their places, measured
from their mean, have the largest sum of squares.

- `soundings`: an array of floats, shape (n, d), n at least 2, not all rows equal.
- `arrows`: an array of floats, shape (m, d), m at least 1, one proposed direction in each row. No row is all 0. Arrows
  may have any length; only their direction matters.
- Returns an int: the number of the best row of `arrows`. It is better than all others by more than a millionth. No
  argument is changed.

>>> which_way_to_walk(np.array([[0.0, 0.0], [4.0, 4.0]]), np.array([[9.0, 0.0], [1.0, 1.0]]))
1
"""

import numpy as np

minutes = 7
chapter = "01-one-number-for-each-row"
hint = "Places can be compared only if every arrow has the length 1."


def which_way_to_walk(soundings: np.ndarray, arrows: np.ndarray) -> int:
    centred = soundings - soundings.mean(axis=0)
    units = arrows / np.linalg.norm(arrows, axis=1)[:, None]
    kept = ((centred @ units.T) ** 2).sum(axis=0)
    return int(kept.argmax())


def cases(rng):
    a = np.array
    yield a([[0.0], [2.0]]), a([[1.0]])
    yield a([[0.0, 0.0], [4.0, 4.0]]), a([[9.0, 0.0], [1.0, 1.0]])
    yield a([[5.0, 5.0], [5.0, 9.0], [6.0, 1.0]]), a([[1.0, 1.0], [0.0, 0.1]])
    yield a([[100.0, 1.0], [100.0, 5.0]]), a([[1.0, 0.0], [0.0, 1.0]])
    yield a([[50.0, 1.0], [50.5, 3.0], [51.0, 2.0]]), a([[10.0, 1.0], [1.0, 10.0]])
    yield a([[3.0, 0.0], [-3.0, 1.0]]), a([[0.0, 50.0], [-2.0, 0.1], [8.0, 3.0], [1.0, 1.0]])
    yield a([[1.0, 2.0, 3.0], [2.0, 4.0, 6.0], [4.0, 8.0, 13.0]]), a([[30.0, 0.0, 1.0], [0.1, 0.2, 0.3], [0.0, 1.0, 9.0], [-1.0, -2.0, 3.0]])
    yield a([[9.0, 9.0], [9.0, 9.0], [7.0, 12.0]]), a([[5.0, 5.0], [-2.0, 3.0], [9.0, -3.0]])
    for d in (2, 3, 4):
        line = rng.normal(size=d)
        rows = 30 + np.outer(rng.normal(size=8) * 6, line) + rng.normal(size=(8, d))
        arrows = rng.normal(size=(4, d)) * 20
        arrows[2] = line * 0.2 + rng.normal(size=d) * 0.01
        yield rows, arrows
        yield rows + 100 * np.arange(d), arrows[1:]
        yield rows[:, ::-1] - 40 * np.arange(d), arrows[:3, ::-1]


def wrong_long_arrows_win(soundings, arrows):
    """A long arrow gives large places, whatever its direction. Bring all arrows to the length 1 before you compare."""
    centred = soundings - soundings.mean(axis=0)
    return int(((centred @ arrows.T) ** 2).sum(axis=0).argmax())


def wrong_measured_from_nought(soundings, arrows):
    """You measure from (0, 0, ...), so the winner points from there to the soundings. Measure from their mean."""
    units = arrows / np.linalg.norm(arrows, axis=1)[:, None]
    kept = ((soundings @ units.T) ** 2).sum(axis=0)
    return int(kept.argmax())


def wrong_no_squares(soundings, arrows):
    """You always return 0. That happens if you add up the places themselves: measured from the mean, they add up to 0 along
    every arrow. Take their squares."""
    centred = soundings - soundings.mean(axis=0)
    units = arrows / np.linalg.norm(arrows, axis=1)[:, None]
    return int((centred @ units.T).sum(axis=0).round(6).argmax())


def wrong_least_spread(soundings, arrows):
    """You return the direction that loses most. The places along the best one are spread most."""
    centred = soundings - soundings.mean(axis=0)
    units = arrows / np.linalg.norm(arrows, axis=1)[:, None]
    kept = ((centred @ units.T) ** 2).sum(axis=0)
    return int(kept.argmin())

"""Numbered visits

A museum's app notes the minute of each tap of a guest. When nothing was tapped for more than `pause` minutes, the
next tap begins a new visit. Number the visits, and find out how long each of them lasted, from its first to its last
tap.

- `minutes`: an array of whole numbers, sorted upwards, perhaps with equal ones; at least one. `pause`: a whole
  number, at least 0. Nothing is changed.
- Returns a tuple of two arrays of whole numbers: for each tap the number of its visit, counted from 0; and for each
  visit its length in minutes. A visit with a single tap has the length 0.

>>> numbered_visits(np.array([3, 5, 40, 41, 44]), 20)
(array([0, 0, 1, 1, 1]), array([2, 4]))
"""

import numpy as np

minutes = 7
chapter = "03-one-after-the-other"
hint = "Between which taps is the gap too long? A running sum over these True and False counts the visits. A visit ends where the next one begins."


def numbered_visits(minutes: np.ndarray, pause: int) -> tuple[np.ndarray, np.ndarray]:
    begins = np.diff(minutes) > pause
    visit = np.concatenate([[0], np.cumsum(begins)])
    first = minutes[np.concatenate([[True], begins])]
    last = minutes[np.concatenate([begins, [True]])]
    return visit, last - first


def cases(rng):
    a = np.array
    yield a([7]), 3
    yield a([7, 8]), 3
    yield a([7, 20]), 3
    yield a([3, 5, 40, 41, 44]), 20
    yield a([10, 20, 30]), 10
    yield a([10, 20, 31]), 10
    yield a([0, 0, 5, 5, 5, 6]), 0
    yield a([1, 50, 100, 101]), 5
    yield a([4, 6, 8, 10, 12]), 2
    for n in (6, 10):
        yield np.cumsum(rng.integers(0, 9, n)), 4
        yield np.cumsum(rng.integers(1, 4, n)), 2
        yield 500 + np.cumsum(rng.choice([1, 2, 30], n)), 2


def wrong_pause_itself(minutes, pause):
    """In your program, a gap of exactly `pause` minutes begins a new visit. Only a longer one should."""
    begins = np.diff(minutes) >= pause
    visit = np.concatenate([[0], np.cumsum(begins)])
    return visit, minutes[np.concatenate([begins, [True]])] - minutes[np.concatenate([[True], begins])]


def wrong_since_the_start(minutes, pause):
    """You measure from the first tap of all. A new visit begins after a long gap between one tap and the next."""
    visit = (minutes - minutes[0]) // (pause + 1)
    begins = np.diff(visit) > 0
    visit = np.concatenate([[0], np.cumsum(begins)])
    return visit, minutes[np.concatenate([begins, [True]])] - minutes[np.concatenate([[True], begins])]


def wrong_up_to_the_next_visit(minutes, pause):
    """You measure each visit up to the beginning of the next one. It ends with its own last tap."""
    begins = np.diff(minutes) > pause
    visit = np.concatenate([[0], np.cumsum(begins)])
    first = minutes[np.concatenate([[True], begins])]
    return visit, np.diff(np.concatenate([first, minutes[-1:]]))

"""What did the smoke alarm do?

A hotel has a list of its smoke alarm: for each night, whether something burned and whether the alarm rang. The insurer wants to see the four counts.

- `fire`, `rang`: two arrays of bools of the same length, which may be 0.
- Returns a dict with four ints: `"found"` (a fire, and it rang), `"missed"` (a fire, and it didn't ring), `"false alarm"` (no fire, and it rang) and `"quiet"` (no fire, and it didn't ring). All four are always there, even if they are 0.

>>> smoke_alarm(np.array([True, False, False]), np.array([True, True, False]))
{'found': 1, 'missed': 0, 'false alarm': 1, 'quiet': 1}
"""

import numpy as np

minutes = 6
chapter = "01-four-kinds-of-answer"
hint = "Each count is the sum of a mask, and each mask puts two conditions together. `~` turns a mask round."


def smoke_alarm(fire: np.ndarray, rang: np.ndarray) -> dict[str, int]:
    return {
        "found": int((fire & rang).sum()),
        "missed": int((fire & ~rang).sum()),
        "false alarm": int((~fire & rang).sum()),
        "quiet": int((~fire & ~rang).sum()),
    }


def _nights(fire, rang):
    return np.array(fire, dtype=int) == 1, np.array(rang, dtype=int) == 1


def cases(rng):
    yield _nights([], [])
    yield _nights([1], [0])
    yield _nights([0], [1])
    yield _nights([0], [0])
    yield _nights([1, 0, 0], [1, 1, 0])
    yield _nights([1, 1, 1], [0, 0, 1])
    yield _nights([0, 0, 0, 0], [0, 1, 1, 0])
    yield _nights([1, 1, 0, 0, 0], [1, 0, 1, 1, 0])
    for n in (9, 20, 50):
        yield rng.random(n) < 0.3, rng.random(n) < 0.6


def wrong_mistakes_swapped(fire, rang):
    """You have "missed" and "false alarm" the wrong way round. In a night that counts as missed, something burned."""
    return {
        "found": int((fire & rang).sum()),
        "missed": int((~fire & rang).sum()),
        "false alarm": int((fire & ~rang).sum()),
        "quiet": int((~fire & ~rang).sum()),
    }


def wrong_all_silent_nights(fire, rang):
    """Your "quiet" counts every night on which the alarm didn't ring, also those with a fire. Those are missed."""
    return {
        "found": int((fire & rang).sum()),
        "missed": int((fire & ~rang).sum()),
        "false alarm": int((~fire & rang).sum()),
        "quiet": int((~rang).sum()),
    }


def wrong_all_right_answers(fire, rang):
    """Your "found" counts every night on which the alarm was right, also those without a fire. In a night that counts as found, something burned."""
    return {
        "found": int((fire == rang).sum()),
        "missed": int((fire & ~rang).sum()),
        "false alarm": int((~fire & rang).sum()),
        "quiet": int((~fire & ~rang).sum()),
    }

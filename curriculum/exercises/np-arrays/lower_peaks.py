"""Find the mistake: too loud

A recording is an array of loudness values. Before it is broadcast, every value above `limit` is meant to be lowered to `limit`,
in the recording itself, which is too large for a second copy. The function is also meant to return how many values it has
lowered. The number is right, but the recording is as loud as before. Find the mistake and fix it.

- `recording`: an array of whole numbers of any shape. It is changed.
- `limit`: an int.
- Returns an int. A value equal to `limit` isn't counted.

>>> recording = np.array([30, 95, 60, 88])
>>> lower_peaks(recording, 80)
2
>>> recording
array([30, 80, 60, 80])
"""

import numpy as np

kind = "fix"
minutes = 5
chapter = "04-views-and-copies"
mutates = True
hint = "Does `peaks` have memory of its own? And which places do the brackets mean when they stand on the left of `=`?"

starter = '''
import numpy as np


def lower_peaks(recording: np.ndarray, limit: int) -> int:
    loud = recording > limit
    peaks = recording[loud]
    peaks[:] = limit
    return int(loud.sum())
'''


def lower_peaks(recording: np.ndarray, limit: int) -> int:
    loud = recording > limit
    recording[loud] = limit
    return int(loud.sum())


def cases(rng):
    yield (np.array([70]), 80)
    yield (np.array([80]), 80)
    yield (np.array([81]), 80)
    yield (np.array([90, 80]), 80)
    yield (np.array([30, 95, 60, 88]), 80)
    yield (np.array([[5, 9, 7], [8, 1, 7]]), 7)
    yield (np.array([10, 10, 11]), 10)
    for shape in ((6,), (3, 4)):
        recording = rng.integers(40, 100, shape)
        recording[0] = 70
        recording[-1] = 99
        yield (recording, 70)


def wrong_only_the_copy(recording, limit):
    """You lower values in a copy: what a mask picks has memory of its own once it has a name. The recording stays loud."""
    loud = recording > limit
    peaks = recording[loud]
    peaks[:] = limit
    return int(loud.sum())


def wrong_counted_too_late(recording, limit):
    """The number that you return is always 0. If you count after the values have been lowered, none is above the limit any more."""
    recording[recording > limit] = limit
    return int((recording > limit).sum())


def wrong_limit_counted(recording, limit):
    """You count values that equal the limit. They needn't be lowered."""
    loud = recording >= limit
    recording[loud] = limit
    return int(loud.sum())

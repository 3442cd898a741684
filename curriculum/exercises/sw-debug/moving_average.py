"""Find the mistakes: smooth temperatures

To see through the noise of a sensor, each reading is replaced by the mean of a *window*: the reading itself and the
`width - 1` readings before it. At the beginning there are fewer, and the window is shorter. The program below gives
wrong results at the beginning, and later it is right. Before you change anything, write down for `[4, 8, 6]` and a width
of 2 what you expect `start` and `window` to be in each round, and compare.

- `readings`: a list of ints, possibly empty. `width`: an int, 1 or more.
- Returns a list of floats, one for each reading.

>>> smooth([4, 8, 6, 10], 2)
[4.0, 6.0, 7.0, 8.0]
>>> smooth([3, 6, 9], 3)
[3.0, 4.5, 6.0]
"""

kind = "fix"
minutes = 6
chapter = "02-stop-and-look"
hint = "What is `start` in the first round, and what does a negative position mean in a slice?"

starter = '''
def smooth(readings: list[int], width: int) -> list[float]:
    means = []
    for end in range(1, len(readings) + 1):
        start = end - width
        window = readings[start:end]
        means.append(sum(window) / width)
    return means
'''


def smooth(readings: list[int], width: int) -> list[float]:
    means = []
    for end in range(1, len(readings) + 1):
        start = max(end - width, 0)
        window = readings[start:end]
        means.append(sum(window) / len(window))
    return means


def cases(rng):
    yield ([], 2)
    yield ([5], 1)
    yield ([5], 2)
    yield ([4, 8], 1)
    yield ([4, 8], 2)
    yield ([4, 8, 6], 2)
    yield ([4, 8, 4], 2)
    yield ([3, 6, 9], 3)
    yield ([3, 6, 9], 5)
    yield ([4, 8, 6, 10], 2)
    yield ([-2, 7, 1, 0], 3)
    yield ([12, 1, 2, 3, 4], 4)
    for width in (2, 3, 4):
        yield (rng.integers(1, 30, 7).tolist(), width)


def wrong_divided_by_width(readings, width):
    """The window is right at the beginning now, but the mean is too small: you still divide by the width. How many
    readings are in the window?"""
    return [sum(readings[max(end - width, 0) : end]) / width for end in range(1, len(readings) + 1)]


def wrong_beginning_left_out(readings, width):
    """Your list is shorter than the readings: windows that aren't full are left out. At the beginning the window is
    shorter, and it still counts."""
    return [sum(readings[end - width : end]) / width for end in range(width, len(readings) + 1)]


def wrong_always_from_the_start(readings, width):
    """Your window always begins with the first reading. From round `width` + 1 on it has to drop the oldest."""
    return [sum(readings[:end]) / end for end in range(1, len(readings) + 1)]

"""Complete: how many people to ask

A museum wants to know what share of its visitors in wheelchairs reach every room, and how many of them it has to ask.
It has a guess of the share. If `n` people are asked and the share turns out to be $r$, the Wilson interval reaches from
its middle to each side by

$$\\frac{z \\sqrt{\\frac{r(1-r)}{n} + \\frac{z^2}{4n^2}}}{1 + \\frac{z^2}{n}}$$

Return the smallest number of people, at least 1, with which this distance is at most `reach`. Fill in the gaps.

- `share`: the guess, a number from 0 to 1. It stands for $r$.
- `reach`: a number above 0.
- `z`: a number above 0.
- Returns an int.

>>> people_to_ask(0.5, 0.1, 1.96)
93
>>> people_to_ask(0.0, 0.1, 1.96)
16
"""

import numpy as np

kind = "complete"
minutes = 6
chapter = "01-of-whom"
hint = "While the interval reaches too far, one more person is asked. And in Python, everything below a fraction line needs brackets."

starter = '''
import numpy as np


def _half(share: float, n: int, z: float) -> float:
    root = np.sqrt(...)
    return z * root / ...


def people_to_ask(share: float, reach: float, z: float) -> int:
    n = 1
    while ...:
        ...
    return n
'''


def _half(share: float, n: int, z: float) -> float:
    root = np.sqrt(share * (1 - share) / n + z**2 / (4 * n**2))
    return z * root / (1 + z**2 / n)


def people_to_ask(share: float, reach: float, z: float) -> int:
    n = 1
    while _half(share, n, z) > reach:
        n += 1
    return n


def cases(rng):
    yield (0.5, 0.6, 1.96)
    yield (0.0, 0.3, 1.96)
    yield (1.0, 0.2, 1.5)
    yield (0.0, 0.1, 1.96)
    yield (0.5, 0.1, 1.96)
    yield (0.9, 0.1, 1.96)
    yield (0.3, 0.05, 1.64)
    yield (0.05, 0.04, 2.58)
    for share in rng.random(4).tolist():
        yield (round(share, 2), 0.08, 1.96)


def wrong_simple_interval(share, reach, z):
    """You use z standard errors, z times the root of r(1-r)/n. With a share of 0 or 1 that's 0, and one person would be
    enough. Use the formula of the task."""
    n = 1
    while z * np.sqrt(share * (1 - share) / n) > reach:
        n += 1
    return n


def wrong_whole_width(share, reach, z):
    """You compare the whole width of the interval with `reach`, from its lower to its upper end. The task asks how far
    it reaches from the middle to each side."""
    n = 1
    while 2 * z * np.sqrt(share * (1 - share) / n + z**2 / (4 * n**2)) / (1 + z**2 / n) > reach:
        n += 1
    return n


def wrong_not_divided(share, reach, z):
    """You don't divide by 1 + z²/n. In the formula, the root times z is divided by it."""
    n = 1
    while z * np.sqrt(share * (1 - share) / n + z**2 / (4 * n**2)) > reach:
        n += 1
    return n

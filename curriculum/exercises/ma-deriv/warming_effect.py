"""Find the mistake: how much does a degree help?

A model gives the probability that a seed comes up: the sigmoid $s(z) = 1 / (1 + e^{-z})$ of $z = w x + b$, where $x$ is
the temperature of the soil. The function should return how fast this probability changes with the temperature. Somebody
compared it with measured slopes: with w = 2 they are twice as large, with w = -1 they have the other sign, and only with
w = 1 they agree. Find the mistake and fix it.

- `w`, `b`, `x`: numbers; $w x + b$ lies between -20 and 20.
- Returns a number.

>>> warming_effect(2, -20, 10)
0.5
>>> warming_effect(0, 1, 5)
0.0
"""

from math import exp

kind = "fix"
minutes = 4
chapter = "04-chain-rule"
hint = "With respect to what is `s * (1 - s)` the slope? Follow the chain from x to the probability."

starter = '''
from math import exp


def warming_effect(w: float, b: float, x: float) -> float:
    z = w * x + b
    s = 1 / (1 + exp(-z))
    return s * (1 - s)
'''


def warming_effect(w: float, b: float, x: float) -> float:
    z = w * x + b
    s = 1 / (1 + exp(-z))
    return s * (1 - s) * w


def cases(rng):
    yield (1, 0, 0)
    yield (2, -20, 10)
    yield (0, 1, 5)
    yield (-1, 0, 0)
    yield (-1, 2, 3)
    yield (-2, 3, 1)
    yield (3, -5, 2)
    yield (0.5, 1, 2)
    yield (4, 0, 0)
    for _ in range(4):
        w, x = float(rng.choice([-3, -2, 0.5, 2])), int(rng.integers(2, 9))
        yield (w, float(rng.integers(-2, 3)) - w * x, x)


def wrong_inside_forgotten(w, b, x):
    """You return how fast the probability changes with z. The temperature changes z first, w times as fast."""
    s = 1 / (1 + exp(-(w * x + b)))
    return s * (1 - s)


def wrong_times_the_temperature(w, b, x):
    """You multiply by x. That would be the slope with respect to the weight w. How fast does z change with the temperature?"""
    s = 1 / (1 + exp(-(w * x + b)))
    return s * (1 - s) * x


def wrong_outer_slope_at_x(w, b, x):
    """You take the slope of the sigmoid at the temperature. It has to be taken at what goes into the sigmoid, z."""
    s = 1 / (1 + exp(-x))
    return s * (1 - s) * w


def wrong_size_only(w, b, x):
    """You drop the sign of w. If w is negative, warmth makes the probability fall, and the slope has to say so."""
    s = 1 / (1 + exp(-(w * x + b)))
    return s * (1 - s) * abs(w)

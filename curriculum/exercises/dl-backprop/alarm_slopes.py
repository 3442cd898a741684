"""Which setting of the smoke alarm is to blame?

A smoke alarm gives a probability of fire from one reading x of its sensor. It has one hidden tanh unit and a sigmoid at the end:

$z = w x + b$, $a = \\tanh z$, $s = v a + c$, and the probability is the sigmoid of the score s.

The loss for one reading is the log loss: minus the logarithm of the probability that was given to what really happened. Return its
slopes for the four settings.

- `x`: a float. `y`: 1 if there was a fire, else 0. `w`, `b`, `v`, `c`: floats, not too large.
- Returns a list of four floats, the slopes for w, b, v and c, in this order.

The slope of the log loss for the score s is the probability minus y.

>>> [round(slope, 4) for slope in alarm_slopes(2.0, 1, 0.5, -1.0, 1.0, 0.0)]
[-1.0, -0.5, -0.0, -0.5]
"""

import numpy as np

minutes = 8
chapter = "01-slopes-from-behind"
hint = "Make the table of the way there first: z, a, s, p. Then begin with ds = p - y and go up line by line."


def alarm_slopes(x: float, y: int, w: float, b: float, v: float, c: float) -> list[float]:
    a = np.tanh(w * x + b)
    p = 1 / (1 + np.exp(-(v * a + c)))
    ds = p - y
    dz = ds * v * (1 - a**2)
    return [float(dz * x), float(dz), float(ds * a), float(ds)]


def cases(rng):
    yield (2.0, 1, 0.5, -1.0, 1.0, 0.0)
    yield (1.0, 0, 0.5, 0.5, 2.0, -1.0)
    yield (2.0, 1, 0.5, 0.25, -1.5, 0.5)
    yield (-1.0, 1, 1.0, 0.5, 3.0, 0.0)
    yield (3.0, 0, -0.25, 0.5, -2.0, 1.0)
    for y in (0, 1, 0, 1):
        x, w, b, v, c = rng.uniform(0.3, 1.5, 5).round(2).tolist()
        yield (x, y, w, -b, 1 + v, c)


def _there(x, w, b, v, c):
    z = w * x + b
    a = np.tanh(z)
    return z, a, 1 / (1 + np.exp(-(v * a + c)))


def wrong_slope_at_the_score(x, y, w, b, v, c):
    """For tanh you use 1 - z². Its slope is 1 minus the square of what comes *out* of it."""
    z, a, p = _there(x, w, b, v, c)
    dz = (p - y) * v * (1 - z**2)
    return [float(dz * x), float(dz), float((p - y) * a), float(p - y)]


def wrong_sigmoid_counted_twice(x, y, w, b, v, c):
    """You multiply p - y by the slope of the sigmoid. p - y is the slope for the *score*: the sigmoid is in it already."""
    z, a, p = _there(x, w, b, v, c)
    ds = (p - y) * p * (1 - p)
    dz = ds * v * (1 - a**2)
    return [float(dz * x), float(dz), float(ds * a), float(ds)]


def wrong_output_weight_forgotten(x, y, w, b, v, c):
    """On the way from the score back to the hidden value you leave out the weight v. A change of a reaches the score v times."""
    z, a, p = _there(x, w, b, v, c)
    dz = (p - y) * (1 - a**2)
    return [float(dz * x), float(dz), float((p - y) * a), float(p - y)]


def wrong_straight_unit(x, y, w, b, v, c):
    """You go back past the tanh as if it were not there. It has a slope of its own, 1 - a², and every slope before it is multiplied by that."""
    z, a, p = _there(x, w, b, v, c)
    dz = (p - y) * v
    return [float(dz * x), float(dz), float((p - y) * a), float(p - y)]

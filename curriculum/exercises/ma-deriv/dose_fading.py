"""A dose that fades

After an injection the amount of a medicine in the blood falls: after $t$ hours there are $a \\cdot e^{-k t}$ milligrams
left. A nurse wants to know two things: how fast the amount changes at a given time, and when it will be down to half of
the first amount.

Half is left when $e^{-k t} = 0.5$. The logarithm undoes the exponential function.

- `a`: the first amount, `k`: a number above 0, `t`: hours, at least 0.
- Returns a list of two numbers: the rate of change at time `t` in milligrams per hour (negative, since the amount
  falls), and the time in hours after which half is left.

>>> dose_fading(100, 0.5, 0)
[-50.0, 1.3862943611198906]
"""

from math import exp, log

minutes = 5
chapter = "04-chain-rule"
hint = "What is inside the exponential function, and how fast does that change with t? For the second number, take the logarithm of both sides."


def dose_fading(a: float, k: float, t: float) -> list[float]:
    return [-k * a * exp(-k * t), log(2) / k]


def cases(rng):
    yield (1, 1, 0)
    yield (100, 0.5, 0)
    yield (100, 0.5, 2)
    yield (40, 2, 1)
    yield (8, 0.25, 6)
    for _ in range(4):
        yield (int(rng.integers(20, 200)), float(rng.choice([0.125, 0.25, 0.5, 2])), int(rng.integers(1, 6)))


def wrong_inside_forgotten(a, k, t):
    """Your rate is a e^(-kt), the amount itself. What is inside the exponential function changes as well: -k times as fast as t."""
    return [a * exp(-k * t), log(2) / k]


def wrong_exponent_in_front(a, k, t):
    """You treat the exponential function like a power and bring the whole exponent to the front. It's its own slope; the factor in front is the slope of the exponent."""
    return [-k * t * a * exp(-k * t), log(2) / k]


def wrong_minus_lost(a, k, t):
    """Your rate is positive, but the amount falls. The exponent changes at the rate -k."""
    return [k * a * exp(-k * t), log(2) / k]


def wrong_half_of_the_rate(a, k, t):
    """You go on at the rate of the beginning until half is gone. It takes longer, since the rate gets smaller on the way."""
    return [-k * a * exp(-k * t), 0.5 / k]

"""When does the ball pass the target?

A thermostat is tuned by descent with momentum on the loss (w - target)². It overshoots: w rolls past the target and comes back. After how many
steps is w for the first time on the other side of the target?

- `w`, `target`: floats that differ. `rate`: a float above 0. `beta`: a float from 0 to below 1. `most`: an int, at least 1.
- The velocity starts at 0. In each step it becomes beta · velocity + slope, with the slope 2(w - target) at the place before the step; then w moves by
  minus rate · velocity.
- Returns the number of the first step after which w lies on the other side of the target, seen from the start. A place exactly on the target is on neither
  side. If that doesn't happen within `most` steps, returns 0.

From w = 8 with target 0, rate 0.25 and beta 0.5 the places are 4, 0, -2, …: the third step is past it.

>>> rolling_ball(8.0, 0.0, 0.25, 0.5, 10)
3
>>> rolling_ball(8.0, 0.0, 0.25, 0.0, 10)
0
"""

minutes = 8
chapter = "01-noise-and-momentum"
hint = "How can you tell from the signs of two differences that two places lie on different sides?"


def rolling_ball(w: float, target: float, rate: float, beta: float, most: int) -> int:
    start, velocity = w - target, 0.0
    for step in range(1, most + 1):
        velocity = beta * velocity + 2 * (w - target)
        w = w - rate * velocity
        if start * (w - target) < 0:
            return step
    return 0


def cases(rng):
    yield (8.0, 0.0, 0.25, 0.0, 10)
    yield (8.0, 0.0, 0.25, 0.5, 2)
    yield (8.0, 0.0, 0.25, 0.5, 3)
    yield (8.0, 0.0, 0.25, 0.5, 10)
    yield (-3.0, 5.0, 0.125, 0.75, 10)
    yield (8.0, 4.0, 0.5, 0.0, 10)
    yield (10.0, 2.0, 0.625, 0.25, 10)
    yield (2.0, 10.0, 0.75, 0.5, 1)
    yield (0.0, 3.0, 0.0625, 0.875, 20)
    for beta in (0.5, 0.75, 0.9):
        w = float(rng.integers(2, 20))
        yield (w, w + float(rng.integers(3, 9)), float(rng.choice([0.015, 0.033, 0.045])), beta, 60)


def _roll(w, target, rate, beta, most, velocity_of, past):
    start, velocity = w - target, 0.0
    for step in range(1, most + 1):
        velocity = velocity_of(beta, velocity, 2 * (w - target))
        w = w - rate * velocity
        if past(start, w - target):
            return step
    return 0


def wrong_average_of_slopes(w, target, rate, beta, most):
    """Your velocity takes only the share 1 - beta of each slope. That is a moving average; here the whole slope is added."""
    return _roll(w, target, rate, beta, most, lambda beta, v, g: beta * v + (1 - beta) * g, lambda a, b: a * b < 0)


def wrong_without_memory(w, target, rate, beta, most):
    """Your velocity is the slope of this step alone. The share beta of the old velocity has to stay in it: that's the momentum."""
    return _roll(w, target, rate, beta, most, lambda beta, v, g: g, lambda a, b: a * b < 0)


def wrong_target_counts_as_past(w, target, rate, beta, most):
    """You count a place exactly on the target as the other side. It's on neither side."""
    return _roll(w, target, rate, beta, most, lambda beta, v, g: beta * v + g, lambda a, b: a * b <= 0)


def wrong_only_from_above(w, target, rate, beta, most):
    """You ask whether w is below the target. If the ball starts below it, the other side is above."""
    return _roll(w, target, rate, beta, most, lambda beta, v, g: beta * v + g, lambda a, b: b < 0)

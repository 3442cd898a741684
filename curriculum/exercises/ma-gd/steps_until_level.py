"""How long does it take?

A thermostat tunes itself by gradient descent on the loss $3 (w - m)^2$, where $m$ is the best setting. It stops as soon
as the ground is nearly level: before each step it looks at the slope, and if the size of the slope is at most `level`,
it stays. How many steps does it take?

- `w`: the start, `m`: the best setting, `rate`: the rate, all numbers; `level`: a number above 0.
- `most`: the largest number of steps, at least 0. Returns None if the ground isn't level after that many steps.
- Returns an int otherwise.

>>> steps_until_level(9, 5, 0.125, 2, 100)
2
>>> steps_until_level(9, 5, 0.5, 2, 100)
>>> steps_until_level(5, 5, 0.5, 2, 100)
0
"""

minutes = 6
chapter = "01-step-by-step"
hint = "Write down w and its slope for the first example: 9 with slope 24, then? What is asked first, and what is done then?"


def steps_until_level(w: float, m: float, rate: float, level: float, most: int) -> int | None:
    for step in range(most + 1):
        slope = 6 * (w - m)
        if abs(slope) <= level:
            return step
        w = w - rate * slope
    return None


def cases(rng):
    yield (5, 5, 0.5, 2, 100)
    yield (5, 5, 0.5, 2, 0)
    yield (6, 5, 0.125, 2, 0)
    yield (6, 5, 0.125, 6, 0)
    yield (6, 5, 0.125, 2, 1)
    yield (9, 5, 0.125, 2, 100)
    yield (1, 5, 0.125, 2, 100)
    yield (9, 5, 0.125, 1.5, 3)
    yield (9, 5, 0.125, 1.5, 2)
    yield (9, 5, 0.25, 1, 100)
    yield (-7, -2, 0.25, 0.5, 100)
    yield (9, 5, 0.5, 2, 100)
    yield (9, 5, 1, 2, 20)
    for _ in range(4):
        w, rate = rng.integers(10, 60), rng.choice([0.0625, 0.125, 0.25, 0.3125])
        yield (int(w * rng.choice([-1, 1])), 2, float(rate), 0.25, 200)


def wrong_negative_slopes_are_level(w, m, rate, level, most):
    """A negative slope counts as level for you, however steep it is. Look at its size."""
    for step in range(most + 1):
        slope = 6 * (w - m)
        if slope <= level:
            return step
        w = w - rate * slope
    return None


def wrong_two_forgotten(w, m, rate, level, most):
    """Your slope is 3(w - m). The exponent of the square comes to the front: it is 6(w - m)."""
    for step in range(most + 1):
        slope = 3 * (w - m)
        if abs(slope) <= level:
            return step
        w = w - rate * slope
    return None


def wrong_looks_after_the_step(w, m, rate, level, most):
    """You take a step first and look then, so a start at the bottom already costs one step."""
    for step in range(most):
        w = w - rate * 6 * (w - m)
        if abs(6 * (w - m)) <= level:
            return step + 1
    return None


def wrong_distance_for_slope(w, m, rate, level, most):
    """You compare the distance from m with `level`. The thermostat doesn't know m; it feels the slope."""
    for step in range(most + 1):
        if abs(w - m) <= level:
            return step
        w = w - rate * 6 * (w - m)
    return None

"""Rows for the goal

"Our error is 14 per cent with 2,500 rows. How many do we need for 12?" A common rule of thumb says that the
validation error of a model falls like

$$\\text{error}(n) = a + \\frac{b}{\\sqrt{n}}$$

where $n$ is the number of training rows, $a$ is what no number of rows removes, and $b/\\sqrt{n}$ is the part that more
rows shrink: four times as many rows halve it. Two measured points fix $a$ and $b$. Then you can ask the formula.

- `first`, `second`: tuples `(rows, error)`; `second` has more rows and a smaller error.
- `goal`: the error that's wanted, smaller than the error of `second`.
- Returns a tuple: $a$, and the number of rows at which the formula reaches the goal, as a float and not rounded. The
  number of rows is `None` if the goal isn't above $a$: then more rows of the same kind aren't the answer.

>>> rows_for_the_goal((64, 0.5), (256, 0.375), 0.3125)
(0.25, 1024.0)
>>> rows_for_the_goal((64, 0.5), (256, 0.375), 0.25)
(0.25, None)
"""

import math

minutes = 9
chapter = "02-errors-read-from-numbers"
hint = "The difference of the two errors has no a in it. Divide it by the difference of the two 1/√n."


def rows_for_the_goal(first: tuple, second: tuple, goal: float) -> tuple:
    n1, e1 = first
    n2, e2 = second
    b = (e1 - e2) / (1 / math.sqrt(n1) - 1 / math.sqrt(n2))
    a = e2 - b / math.sqrt(n2)
    if goal <= a:
        return a, None
    return a, (b / (goal - a)) ** 2


def cases(rng):
    yield (100, 0.3), (400, 0.2), 0.15
    yield (100, 0.3), (400, 0.2), 0.08
    yield (100, 0.5), (400, 0.25), 0.125
    yield (64, 0.5), (256, 0.375), 0.25
    yield (64, 0.5), (256, 0.375), 0.3125
    yield (64, 0.5), (256, 0.375), 0.125
    yield (1600, 0.16), (2500, 0.14), 0.12
    for _ in range(4):
        n = int(rng.integers(50, 400))
        a, b = float(rng.uniform(0.05, 0.2)), float(rng.uniform(1, 3))
        m = n * int(rng.integers(2, 6))
        yield (n, a + b / n**0.5), (m, a + b / m**0.5), a + float(rng.uniform(0.2, 0.8)) * b / m**0.5


def wrong_straight_line(first, second, goal):
    """You draw a straight line through the two points. It promises an error of 0 soon, and below that a negative one.
    The curve flattens."""
    (n1, e1), (n2, e2) = first, second
    slope = (e2 - e1) / (n2 - n1)
    return 0.0, n2 + (goal - e2) / slope


def wrong_nothing_left(first, second, goal):
    """You let the error fall to 0 with enough rows. The first point tells you that a part of it, a, stays."""
    n2, e2 = second
    return 0.0, n2 * (e2 / goal) ** 2


def wrong_one_over_n(first, second, goal):
    """You use b/n in place of b/√n. Then four times as many rows would leave a quarter of that part, and not a half."""
    (n1, e1), (n2, e2) = first, second
    b = (e1 - e2) / (1 / n1 - 1 / n2)
    a = e2 - b / n2
    return (a, None) if goal <= a else (a, b / (goal - a))

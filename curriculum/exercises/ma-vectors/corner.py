"""What kind of corner?

A drawing program shows whether the angle of a corner is a right one. A line leads from the point `a` to the corner `b`, and
on to the point `c`. Return whether the angle at `b`, between the two ways out of the corner, is "acute" (below 90 degrees), "right" or "obtuse" (above).

- `a`, `b`, `c`: arrays of whole numbers with one axis and equally many coordinates. `b` differs from both others. The angle may be 0 ("acute") or 180 degrees ("obtuse").
- Returns a text.

>>> corner(np.array([4, 1]), np.array([1, 1]), np.array([1, 6]))
'right'
>>> corner(np.array([0, 0]), np.array([2, 1]), np.array([5, 1]))
'obtuse'
"""

import numpy as np

minutes = 5
chapter = "02-dot-product"
hint = "Two arrows form the angle. From which point do both of them start?"


def corner(a: np.ndarray, b: np.ndarray, c: np.ndarray) -> str:
    product = (a - b) @ (c - b)
    if product > 0:
        return "acute"
    return "obtuse" if product < 0 else "right"


def cases(rng):
    yield np.array([1]), np.array([0]), np.array([3])
    yield np.array([1]), np.array([2]), np.array([3])
    yield np.array([1, 0]), np.array([0, 0]), np.array([1, 5])
    yield np.array([1, 0]), np.array([0, 0]), np.array([-1, 4])
    yield np.array([4, 1]), np.array([1, 1]), np.array([1, 6])
    yield np.array([0, 0]), np.array([2, 1]), np.array([5, 1])
    yield np.array([5, 5]), np.array([1, 1]), np.array([6, 2])
    yield np.array([1, 0]), np.array([3, 3]), np.array([0, 1])
    yield np.array([-2, 3]), np.array([0, 0]), np.array([3, 2])
    yield np.array([7, 1, 2]), np.array([7, 1, 0]), np.array([1, 1, 0])
    yield np.array([1, 2, 3]), np.array([1, 1, 1]), np.array([2, 4, 1])
    for _ in range(3):
        b = rng.integers(-5, 5, 2)
        yield b + rng.integers(1, 6, 2), b, b - rng.integers(1, 6, 2)


def wrong_points_as_arrows(a, b, c):
    """You multiply the points themselves. As arrows they start at the origin; the angle lies at `b`."""
    product = a @ c
    if product == 0:
        return "right"
    return "acute" if product > 0 else "obtuse"


def wrong_one_arrow_turned(a, b, c):
    """One of your arrows leads into the corner and the other out of it. Turning one arrow round swaps acute and obtuse. Let both start at `b`."""
    product = (b - a) @ (c - b)
    if product == 0:
        return "right"
    return "acute" if product > 0 else "obtuse"


def wrong_never_right(a, b, c):
    """A product of 0 counts as obtuse in your function. At exactly 90 degrees the corner is a right one."""
    return "acute" if (a - b) @ (c - b) > 0 else "obtuse"

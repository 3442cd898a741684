"""Top, bottom or neither

A greenhouse records the yield for different amounts of fertiliser and describes it by a curve $a x^2 + b x + c$. The
curve may have a top (too much harms the plants), a bottom or neither. Find the place where its slope is 0.

- `a`, `b`, `c`: numbers, positive, negative or 0.
- Returns a list `[x, kind]`: the place, and the text `"top"` or `"bottom"`. If there is no single place with the slope 0,
  since the curve is a straight line, returns None.

>>> turning_point(-2, 12, 5)
[3.0, 'top']
>>> turning_point(0, 4, 1)
>>> turning_point(1, 0, 7)
[0.0, 'bottom']
"""

minutes = 5
chapter = "03-rules"
hint = "Write down the slope of the curve. For which x is it 0, and is it positive or negative before that place?"


def turning_point(a: float, b: float, c: float) -> list | None:
    if a > 0:
        return [-b / (2 * a), "bottom"]
    if a < 0:
        return [-b / (2 * a), "top"]
    return None


def cases(rng):
    yield (0, 4, 1)
    yield (0, 0, 3)
    yield (1, 2, 0)
    yield (1, -2, 0)
    yield (-1, 2, 0)
    yield (1, 0, 7)
    yield (-2, 0, 3)
    yield (-2, 12, 5)
    yield (2, 12, 5)
    yield (0.5, 3, -4)
    yield (-0.5, 3, -4)
    for _ in range(4):
        a, b, c = rng.integers(1, 9), rng.integers(1, 20), rng.integers(-9, 10)
        yield (int(a * rng.choice([-1, 1])), int(b * rng.choice([-1, 1])), int(c))


def wrong_height_for_the_place(a, b, c):
    """You return how high the curve is at its top or bottom. The place was asked for: the x at which the slope is 0."""
    if a == 0:
        return None
    x = -b / (2 * a)
    return [a * x**2 + b * x + c, "bottom" if a > 0 else "top"]


def wrong_two_forgotten(a, b, c):
    """Your place is twice as far from 0 as the right one. In the slope of ax², the exponent comes to the front as a factor."""
    if a == 0:
        return None
    return [-b / a, "bottom" if a > 0 else "top"]


def wrong_sign_of_the_place(a, b, c):
    """Your place lies on the wrong side of 0. Put it into the slope: is that 0?"""
    if a == 0:
        return None
    return [b / (2 * a), "bottom" if a > 0 else "top"]


def wrong_top_and_bottom(a, b, c):
    """You take tops for bottoms. If the slope is negative before the place and positive after it, the curve falls and then rises."""
    if a == 0:
        return None
    return [-b / (2 * a), "top" if a > 0 else "bottom"]

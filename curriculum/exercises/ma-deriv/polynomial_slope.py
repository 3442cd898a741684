"""The slope of any polynomial

A polynomial can be written as the list of its coefficients, the constant first: `[7, -4, 0, 5]` stands for
7 - 4x + 0x² + 5x³. A program for curve fitting needs the derivative as such a list, too.

- `coefficients`: a list of at least one number.
- Returns the list of coefficients of the derivative, the constant first, one shorter than the given list. The derivative of a
  constant is `[0]`. Zeros are kept, also at the end.

>>> polynomial_slope([7, -4, 0, 5])
[-4, 0, 15]
>>> polynomial_slope([3])
[0]
"""

minutes = 5
chapter = "03-rules"
hint = "The number at position 3 belongs to x³. What becomes of 5x³, and at which position does that go?"


def polynomial_slope(coefficients: list[float]) -> list[float]:
    higher = [n * c for n, c in enumerate(coefficients)][1:]
    return higher if higher else [0]


def cases(rng):
    yield ([3],)
    yield ([0],)
    yield ([-12],)
    yield ([0.5],)
    yield ([3, 2],)
    yield ([0, 0, 4],)
    yield ([7, -4, 0, 5],)
    yield ([1, 0, 0],)
    yield ([2, 3, 4, 5, 6],)
    yield ([-1, 0.5, 2.5],)
    for n in (3, 5, 7):
        yield (rng.integers(-6, 7, n).tolist() + [2],)


def wrong_exponent_stays(coefficients):
    """Your powers are still as high as before: 5x³ became 15x³. One less remains above, so each number moves one position to the left."""
    return [n * c for n, c in enumerate(coefficients)]


def wrong_exponent_not_in_front(coefficients):
    """You lower each power by one, but the exponent isn't multiplied in front: 5x³ became 5x²."""
    return coefficients[1:] or [0]


def wrong_new_exponent_in_front(coefficients):
    """You multiply by the new exponent. It is the old one that comes to the front: 5x³ becomes 3 · 5x²."""
    return [n * c for n, c in enumerate(coefficients[1:])] or [0]


def wrong_constant_without_slope(coefficients):
    """For a constant you return an empty list. Its derivative is 0, the list `[0]`."""
    return [n * c for n, c in enumerate(coefficients)][1:]

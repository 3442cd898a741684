"""How much does the axis exaggerate?

A newspaper shows two bars on an axis that doesn't begin at 0. A reader compares the lengths that are drawn. Compute
how many times as long as the first bar the second one *looks*, and how many times as large it *is*.

- `first`, `second`: the two numbers, floats above `bottom`.
- `bottom`: where the axis begins, a float of at least 0.
- Returns a tuple of two floats: what it looks like, and what it is. Nothing is rounded.

>>> exaggeration(96.0, 98.0, 95.0)
(3.0, 1.0208333333333333)
>>> exaggeration(20.0, 10.0, 0.0)
(0.5, 0.5)
"""

minutes = 4
chapter = "02-bars"
hint = "What is drawn of a bar is the part above the beginning of the axis."


def exaggeration(first: float, second: float, bottom: float) -> tuple[float, float]:
    looks = (second - bottom) / (first - bottom)
    return looks, second / first


def cases(rng):
    yield 20.0, 10.0, 0.0
    yield 96.0, 98.0, 95.0
    yield 48.0, 51.0, 45.0
    yield 12.0, 30.0, 10.0
    yield 7.5, 6.0, 5.0
    yield 100.0, 100.0, 90.0
    for _ in range(4):
        bottom = int(rng.integers(5, 60))
        yield float(bottom + rng.integers(1, 20)), float(bottom + rng.integers(21, 40)), float(bottom)


def wrong_first_by_second(first, second, bottom):
    """You divide the first bar by the second. How many times as long as the *first* does the second look?"""
    return (first - bottom) / (second - bottom), first / second


def wrong_whole_length(first, second, bottom):
    """You divide the whole numbers both times. What a reader sees of a bar begins where the axis begins."""
    return second / first, second / first


def wrong_difference(first, second, bottom):
    """You return how much the second is larger, as a share of the first. The task asks how many *times* as long it is: that is one more."""
    return (second - first) / (first - bottom), (second - first) / first

"""Between two colours

A chart needs colours that lie between two given ones. A colour is a list of numbers, for instance how much red, green
and blue it has. A share of 0 gives the first colour, a share of 1 the second, and 0.25 lies a quarter of the way from the first to the
second. Every place is blended in the same way.

- `first`, `second`: lists of numbers. If one is longer than the other, raise a ValueError. Two empty lists give an empty list.
- `share`: a float from 0 to 1.
- Returns a list of floats.

>>> blend([200, 0, 40], [100, 80, 40], 0.25)
[175.0, 20.0, 40.0]
"""

minutes = 4
chapter = "01-row-point-arrow"
hint = "Start at the first colour. Which arrow leads from there to the second, and how much of it do you need?"


def blend(first: list[float], second: list[float], share: float) -> list[float]:
    return [a + share * (b - a) for a, b in zip(first, second, strict=True)]


def cases(rng):
    yield ([], [], 0.5)
    yield ([10.0], [20.0], 0.0)
    yield ([10.0], [20.0], 1.0)
    yield ([10.0], [20.0], 0.25)
    yield ([200.0, 0.0, 40.0], [100.0, 80.0, 40.0], 0.25)
    yield ([1.0, 2.0], [3.0], 0.5)
    yield ([1.0], [3.0, 4.0], 0.75)
    yield ([1.0, 2.0, 3.0], [], 0.25)
    yield ([], [3.0], 0.5)
    for n in (3, 4):
        yield (rng.integers(0, 100, n).astype(float).tolist(), rng.integers(100, 256, n).astype(float).tolist(), 0.125)


def wrong_shares_swapped(first, second, share):
    """Your share belongs to the other colour: with 0 you return the second one. A share of 0 gives the first."""
    return [share * a + (1 - share) * b for a, b in zip(first, second, strict=True)]


def wrong_rest_left_off(first, second, share):
    """If one list is longer than the other, you leave its rest out without a word. Colours of different lengths don't belong together; what makes `zip` say so?"""
    return [a + share * (b - a) for a, b in zip(first, second)]


def wrong_second_added(first, second, share):
    """You add a share of the second colour to the whole of the first. A share of 1 should give the second colour alone."""
    return [a + share * b for a, b in zip(first, second, strict=True)]

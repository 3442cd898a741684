"""Stars from reviews

Guests give a café points from 0 to 5, and a website shows the mean of all of them as stars: the nearest whole number
of `*` characters.

Write the function `stars_from_reviews(mean)`. `mean` is a float from 0 to 5, and never exactly halfway between two
whole numbers. The function returns a text.

>>> stars_from_reviews(3.2)
'***'
>>> stars_from_reviews(3.9)
'****'
>>> stars_from_reviews(0.1)
''
"""

minutes = 3
chapter = "06-conversions"


def stars_from_reviews(mean: float) -> str:
    return "*" * round(mean)


def cases(rng):
    yield (0.1,)
    yield (0.0,)
    yield (5.0,)
    yield (1.0,)
    yield (3.2,)
    yield (3.9,)
    yield (2.51,)
    yield (3.49,)
    yield (4.8,)
    yield (0.6,)
    for _ in range(4):
        yield (rng.integers(0, 5).item() + rng.choice([0.1, 0.3, 0.7, 0.9]).item(),)


def wrong_cut(mean):
    """You cut off the digits after the point, so 3.9 becomes three stars. The nearest whole number is 4."""
    return "*" * int(mean)


def wrong_always_up(mean):
    """You add one star whatever comes after the point. For 3.2 the nearest whole number is 3."""
    return "*" * (int(mean) + 1)


def wrong_number_of_stars(mean):
    """You return the number of stars. The task asks for a text with that many `*`."""
    return round(mean)

"""A number from the Continent

In many countries 1234.5 is written as `1.234,5`: a point after the thousands, and a comma as the decimal point.

Write the function `number_from_the_continent(text)`. `text` is such a number; it may have no points or no comma. The
function returns the number as a float.

>>> number_from_the_continent("1.234,5")
1234.5
>>> number_from_the_continent("87")
87.0
>>> number_from_the_continent("2.000.000")
2000000.0
"""

minutes = 4
chapter = "06-conversions"
hint = "You need two replacements. Follow `1.234,5` with a pencil: what happens to the comma if you start with it?"


def number_from_the_continent(text: str) -> float:
    return float(text.replace(".", "").replace(",", "."))


def cases(rng):
    yield ("7",)
    yield ("87",)
    yield ("1,5",)
    yield ("1.234,5",)
    yield ("12.000",)
    yield ("2.000.000",)
    for _ in range(4):
        grouped = f"{rng.integers(1000, 9_000_000):,}".replace(",", ".")
        yield (f"{grouped},{rng.integers(1, 100)}",)


def wrong_comma_first(text):
    """You turn the comma into a point first, and then remove every point, the new one too: 1.234,5 becomes 12345. The
    points have to go first."""
    return float(text.replace(",", ".").replace(".", ""))


def wrong_points_kept(text):
    """You leave the points where they are. Then `1.234` is read as one and a bit, and a text with two points cannot
    be read at all."""
    return float(text.replace(",", "."))

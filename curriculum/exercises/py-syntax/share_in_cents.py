"""A share to the cent

Colleagues share the cost of a present. Nobody can pay 33.33333 euros, so each share is rounded to whole cents.

Write the function `share_in_cents(total, people)`. `total` is a float, in euros, and `people` an int, at least 1. The
function returns what each of them pays: a float in euros, rounded to two digits after the decimal point.

>>> share_in_cents(100.0, 3)
33.33
>>> share_in_cents(45.0, 2)
22.5
"""

minutes = 4
chapter = "06-conversions"


def share_in_cents(total: float, people: int) -> float:
    return round(total / people, 2)


def cases(rng):
    yield (12.0, 1)
    yield (100.0, 3)
    yield (45.0, 2)
    yield (19.9, 3)
    yield (20.0, 7)
    yield (50.0, 9)
    for _ in range(4):
        yield (float(rng.integers(20, 200)), rng.choice([3, 6, 7, 9, 11]).item())


def wrong_whole_euros(total, people):
    """You round to whole euros. The second argument of `round` says how many digits to keep after the point."""
    return round(total / people)


def wrong_text_returned(total, people):
    """You return a text. `:.2f` makes a text to look at; to get a number with two digits, use `round`."""
    return f"{total / people:.2f}"


def wrong_not_rounded(total, people):
    """You return the share with all its digits. Nobody can pay a fraction of a cent."""
    return total / people

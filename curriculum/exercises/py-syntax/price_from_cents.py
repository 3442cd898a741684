"""A price from cents

Tills often calculate in cents, because ints are exact. The display shows the price in euros.

Write the function `price_from_cents(cents)`. `cents` is an int, 0 or more. The function returns a text: the euros
with two digits after the decimal point, a space and `EUR`.

>>> price_from_cents(1250)
'12.50 EUR'
>>> price_from_cents(5)
'0.05 EUR'
"""

minutes = 3
chapter = "06-conversions"


def price_from_cents(cents: int) -> str:
    return f"{cents / 100:.2f} EUR"


def cases(rng):
    yield (0,)
    yield (5,)
    yield (100,)
    yield (1250,)
    yield (7,)
    yield (203,)
    yield (30,)
    yield (999,)
    for _ in range(4):
        yield (rng.integers(101, 50_000).item(),)


def wrong_digits_missing(cents):
    """Your text has as many digits as the number happens to have: 1250 cents become 12.5. A price has two digits
    after the decimal point."""
    return f"{cents / 100} EUR"


def wrong_full_euros(cents):
    """You divide with `//`, and the cents are lost: 1250 cents become 12.00."""
    return f"{cents // 100:.2f} EUR"


def wrong_joined(cents):
    """You join the full euros and the cents that are left over. That goes wrong when there are fewer than ten cents:
    5 cents become 0.5 instead of 0.05."""
    return f"{cents // 100}.{cents % 100} EUR"


def wrong_still_cents(cents):
    """You treat the cents as if they were euros. 100 cents are one euro."""
    return f"{cents:.2f} EUR"

"""Reads dice notation such as 3d6+2."""

COUNTS = range(1, 21)
SIDES = range(2, 101)
MODIFIERS = range(1000)


def number(text, allowed):
    """Return the number that a text says; raise ValueError if it isn't one of those allowed."""
    if not text.isdigit():
        raise ValueError(f"'{text}' is not a whole number")
    if int(text) not in allowed:
        raise ValueError(f"{text} is too small or too large")
    return int(text)


def read(text):
    """Return count, sides and what is added; raise ValueError if the text isn't notation."""
    count, _, rest = text.partition("d")
    sign = -1 if "-" in rest else 1
    sides, sign_found, added = rest.replace("-", "+").partition("+")
    return (
        number(count, COUNTS) if count else 1,
        number(sides, SIDES),
        sign * number(added, MODIFIERS) if sign_found else 0,
    )

"""You leave it to `int` to refuse what isn't a number. But `int` takes spaces, a sign and even underscores, so `2d+6` and
`2d1_0` pass for notation. Look at the digits yourself first."""

COUNTS = range(1, 21)
SIDES = range(2, 101)
MODIFIERS = range(1000)


def number(text, allowed):
    """Return the number that a text says; raise ValueError if it isn't one of those allowed."""
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

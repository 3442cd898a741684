"""Degrees from a text

A weather station sends temperatures as text, in whole degrees: `21`, or `-3` when it is freezing. Now and then a line
gets damaged.

Write the function `whole_degrees(text)`. A good `text` consists of digits, and may have one `-` directly in front of
them. The function returns the temperature as an int. It raises `ValueError` for every other text: one with spaces, a
`+`, a point or letters, or with no digit at all.

>>> whole_degrees("21")
21
>>> whole_degrees("-3")
-3
"""

minutes = 5
chapter = "08-if-and-raise"
hint = "Give the digits a name: they are the whole text, or, if it begins with a `-`, the rest of it. `text[:1]` is not an error even if the text is empty."


def whole_degrees(text: str) -> int:
    digits = text
    if text[:1] == "-":
        digits = text[1:]
    if not digits.isdigit():
        raise ValueError(f"not a temperature: {text!r}")
    return int(text)


def cases(rng):
    yield ("0",)
    yield ("7",)
    yield ("21",)
    yield ("-3",)
    yield ("-18",)
    yield ("-40",)
    yield ("",)
    yield ("-",)
    yield ("+5",)
    yield ("+12",)
    yield (" 8",)
    yield ("9 ",)
    yield ("--4",)
    yield ("4-",)
    yield ("2.5",)
    yield ("warm",)
    for _ in range(4):
        yield (str(rng.integers(-30, 40)),)


def wrong_minus_refused(text):
    """You refuse every text with a `-`, since it is not a digit. It is allowed in front of the digits: take it off
    before you ask."""
    if not text.isdigit():
        raise ValueError
    return int(text)


def wrong_int_decides(text):
    """You let `int` decide. It also accepts a `+` and spaces at the ends, and the task refuses them."""
    return int(text)


def wrong_minus_lost(text):
    """The `-` is gone, so 3 degrees below zero become 3 degrees above. You may take it off for the question, but not
    for the conversion."""
    digits = text
    if text[:1] == "-":
        digits = text[1:]
    if not digits.isdigit():
        raise ValueError
    return int(digits)


def wrong_zero_for_damage(text):
    """You return 0 for a damaged line. In the table that looks like a temperature like any other. Raise an error."""
    digits = text
    if text[:1] == "-":
        digits = text[1:]
    if not digits.isdigit():
        return 0
    return int(text)

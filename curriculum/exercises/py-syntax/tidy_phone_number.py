"""A tidy phone number

People write phone numbers with spaces and hyphens, such as `030 12-34 56`. The list should contain only the digits.

Write the function `tidy_phone_number(text)`. It returns the number as a text, without spaces and hyphens. It raises
`ValueError` if what is left contains anything but digits, or fewer than 5 of them.

>>> tidy_phone_number("030 12-34 56")
'030123456'
>>> tidy_phone_number("11-22 33")
'112233'
"""

minutes = 4
chapter = "08-if-and-raise"


def tidy_phone_number(text: str) -> str:
    number = text.replace(" ", "").replace("-", "")
    if not number.isdigit():
        raise ValueError(f"not a phone number: {text!r}")
    if len(number) < 5:
        raise ValueError(f"too short: {text!r}")
    return number


def cases(rng):
    yield ("12345",)
    yield ("11-22 33",)
    yield ("030 12-34 56",)
    yield (" 0171 99 88 77 ",)
    yield ("00-11-22",)
    yield ("1234",)
    yield ("1-2-3-4",)
    yield ("0 0 7",)
    yield ("12 34-",)
    yield ("",)
    yield ("- -",)
    yield ("call me",)
    yield ("030/123456",)
    yield ("(030) 123456",)
    yield ("+49 30 1234",)
    yield ("123456 ext. 7",)
    for _ in range(4):
        yield (f"0{rng.integers(10, 99)} {rng.integers(10, 99)}-{rng.integers(10, 999)}",)


def wrong_becomes_a_number(text):
    """You return an int, and the 0 at the start is lost. Nobody calculates with a phone number; keep it as a text."""
    number = text.replace(" ", "").replace("-", "")
    if not number.isdigit() or len(number) < 5:
        raise ValueError
    return int(number)


def wrong_short_accepted(text):
    """You accept numbers of any length. With fewer than 5 digits something is missing."""
    number = text.replace(" ", "").replace("-", "")
    if not number.isdigit():
        raise ValueError
    return number


def wrong_letters_accepted(text):
    """You count the characters but do not look at them. Letters and parentheses must be refused."""
    number = text.replace(" ", "").replace("-", "")
    if len(number) < 5:
        raise ValueError
    return number


def wrong_length_as_typed(text):
    """You count the spaces and hyphens too. Only the digits count, so remove the other characters first."""
    number = text.replace(" ", "").replace("-", "")
    if not number.isdigit() or len(text) < 5:
        raise ValueError
    return number

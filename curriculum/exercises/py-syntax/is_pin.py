"""A PIN or not

At this bank the PIN of a card consists of exactly four digits.

Write the function `is_pin(text)`. It returns True if `text` consists of exactly four digits, with nothing before,
between or after them, otherwise False.

>>> is_pin("0420")
True
>>> is_pin("42a0")
False
>>> is_pin("12345")
False
"""

minutes = 3
chapter = "07-true-or-false"


def is_pin(text: str) -> bool:
    return len(text) == 4 and text.isdigit()


def cases(rng):
    yield ("",)
    yield ("7",)
    yield ("0420",)
    yield ("42a0",)
    yield ("12345",)
    yield ("123456",)
    yield ("-123",)
    yield ("1.50",)
    yield (" 123",)
    yield ("1234 ",)
    yield (" 1234",)
    yield (" 0420 ",)
    yield ("abc",)
    for _ in range(4):
        yield (str(rng.integers(10, 100_000)),)


def wrong_any_length(text):
    """You ask only whether there are digits and nothing else. A PIN has four of them, no more and no fewer."""
    return text.isdigit()


def wrong_any_characters(text):
    """You ask only about the length. Four letters are not a PIN."""
    return len(text) == 4


def wrong_at_least_four(text):
    """You accept four digits or more. The task asks for exactly four."""
    return len(text) >= 4 and text.isdigit()


def wrong_spaces_forgiven(text):
    """You remove spaces before you look. The text itself has to consist of four digits, with nothing before or after
    them."""
    return len(text.strip()) == 4 and text.strip().isdigit()

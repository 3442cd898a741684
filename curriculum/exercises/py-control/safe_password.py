"""A safe password?

A password is accepted if it has at least 8 characters, at least one of them is a digit, and none of them is a colon,
because an old program cuts passwords off there. Return True if it is accepted, otherwise False.

- `password`: a text.
- Returns a bool.

>>> safe_password("violet42")
True
>>> safe_password("violet:42")
False
"""

minutes = 5
chapter = "08-any-and-all"
hint = "Three questions, joined by `and`. Two of them go through the characters: must one character meet the condition, or all of them?"


def safe_password(password: str) -> bool:
    has_digit = any(c.isdigit() for c in password)
    no_colon = all(c != ":" for c in password)
    return len(password) >= 8 and has_digit and no_colon


def cases(rng):
    for password in ("", "9", "violet4", "violet42", "violetsky", "violet-sky", "violet:42", "12345678", "4:::::::", "1234567", "sky4",
                     "a1b2c3d4e", ":violet42", "violet4-", "-------9", "1234:678", "::::::::", "7 o'clock"):
        yield (password,)
    letters = "abcdefgh0123-:"
    for n in (7, 8, 9, 12):
        yield ("".join(letters[i] for i in rng.integers(0, len(letters), n)),)


def wrong_all_must_be_digits(password):
    """You ask whether every character is a digit. One digit is enough."""
    return len(password) >= 8 and all(c.isdigit() for c in password) and all(c != ":" for c in password)


def wrong_one_other_than_colon_is_enough(password):
    """You ask whether there is a character that is not a colon. Not a single one may be a colon."""
    return len(password) >= 8 and any(c.isdigit() for c in password) and any(c != ":" for c in password)


def wrong_eight_is_too_short(password):
    """You refuse a password of exactly 8 characters. "At least 8" includes 8."""
    return len(password) > 8 and any(c.isdigit() for c in password) and all(c != ":" for c in password)


def wrong_or_between(password):
    """You accept a password that meets one of the conditions. It has to meet all three."""
    return len(password) >= 8 or any(c.isdigit() for c in password) or all(c != ":" for c in password)

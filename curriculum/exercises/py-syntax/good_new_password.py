"""A good new password

When people change their password, the new one must meet three conditions: it is different from the old one, it has at
least 10 characters, and it does not consist of digits only.

Write the function `good_new_password(old, new)`. Both are texts. It returns True if all three conditions are met,
otherwise False.

>>> good_new_password("blue river", "green river")
True
>>> good_new_password("blue river", "river")
False
>>> good_new_password("blue river", "4711471147")
False
"""

minutes = 4
chapter = "07-true-or-false"


def good_new_password(old: str, new: str) -> bool:
    return new != old and len(new) >= 10 and not new.isdigit()


def cases(rng):
    yield ("", "")
    yield ("a", "abcdefghi")
    yield ("a", "abcdefghij")
    yield ("blue river", "green river")
    yield ("blue river", "blue river")
    yield ("old mountain", "old mountain")
    yield ("Room 4, bed 2", "Room 4, bed 2")
    yield ("blue river", "river")
    yield ("blue river", "2031 nights")
    yield ("blue river", "4711471147")
    yield ("2031203120", "98765432109")
    yield ("x", "0000000000")
    yield ("seven hats", "Seven hats")
    yield ("seven hats", "eight hats")
    word = "quiet evening walk"
    for n in (9, 10, 11):
        yield (word[:10], word[1 : n + 1])
    yield (word, str(rng.integers(10**9, 10**11)))


def wrong_longer_than_ten(old, new):
    """You ask for more than 10 characters. Exactly 10 are enough."""
    return new != old and len(new) > 10 and not new.isdigit()


def wrong_same_password(old, new):
    """You accept the old password again. The new one has to be different."""
    return len(new) >= 10 and not new.isdigit()


def wrong_digits_only(old, new):
    """You accept passwords that consist of digits only. Those are among the quickest to guess."""
    return new != old and len(new) >= 10


def wrong_digits_wanted(old, new):
    """You accept only passwords that consist of digits. It is the other way round: these are not allowed."""
    return new != old and len(new) >= 10 and new.isdigit()

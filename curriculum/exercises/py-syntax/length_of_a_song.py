"""The length of a song

The sleeve of a record gives the length of a song as `3:07`, three minutes and seven seconds.

Write the function `length_of_a_song(text)`. `text` should have the minutes with one or two digits, a colon, and the
seconds with two digits. The function returns the length in seconds, an int. It raises `ValueError`

- if the third character from the end is not a colon,
- if the minutes or the seconds do not consist of digits,
- if there are more than 59 seconds.

`text` has at least three characters.

>>> length_of_a_song("3:07")
187
>>> length_of_a_song("12:30")
750
"""

minutes = 6
chapter = "08-if-and-raise"
hint = "Give names to the two pieces, the minutes and the seconds, before you ask anything about them."


def length_of_a_song(text: str) -> int:
    minutes = text[:-3]
    seconds = text[-2:]
    if text[-3] != ":":
        raise ValueError(f"no colon: {text!r}")
    if not minutes.isdigit() or not seconds.isdigit():
        raise ValueError(f"not digits: {text!r}")
    if int(seconds) > 59:
        raise ValueError(f"too many seconds: {text!r}")
    return int(minutes) * 60 + int(seconds)


def cases(rng):
    yield ("0:01",)
    yield ("3:07",)
    yield ("12:30",)
    yield ("4:59",)
    yield ("10:00",)
    yield ("3:60",)
    yield ("3:75",)
    yield ("12:99",)
    yield ("3.07",)
    yield ("12-30",)
    yield ("12345",)
    yield ("3107",)
    yield ("3x07",)
    yield (":30",)
    yield ("x:30",)
    yield ("-3:07",)
    yield ("+1:30",)
    yield ("3: 7",)
    yield ("3:-7",)
    yield ("3:+7",)
    yield ("3:x7",)
    for _ in range(4):
        yield (f"{rng.integers(0, 20)}:{rng.integers(0, 60):02d}",)


def wrong_no_guards(text):
    """You calculate without checking anything. `3:75` and `3.07` get through, and the result looks like a real
    length."""
    return int(text[:-3]) * 60 + int(text[-2:])


def wrong_colon_not_checked(text):
    """You look at the digits, but not at the character between them. `12345` and `3.07` are refused only if you check
    for the colon."""
    if not text[:-3].isdigit() or not text[-2:].isdigit() or int(text[-2:]) > 59:
        raise ValueError
    return int(text[:-3]) * 60 + int(text[-2:])


def wrong_any_seconds(text):
    """You accept any number of seconds. A minute has 60, so after 59 the next minute begins."""
    if text[-3] != ":" or not text[:-3].isdigit() or not text[-2:].isdigit():
        raise ValueError
    return int(text[:-3]) * 60 + int(text[-2:])


def wrong_int_decides(text):
    """You let `int` decide whether the pieces can be read. It accepts a minus, a plus and spaces, but the task asks
    for digits."""
    if text[-3] != ":" or int(text[-2:]) > 59:
        raise ValueError
    return int(text[:-3]) * 60 + int(text[-2:])

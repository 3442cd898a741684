'''As loud as usual

A radio reads its volume from a settings file, in which people write by hand: `"30"`, `" -5 "`, `"loud"`, or nothing. Return
the volume as an int. If `int` can't read the text, return the usual volume.

- `text`: a text.
- `usual`: an int; 20 if it is not passed.
- Returns an int. Any whole number is allowed, negative ones and 0 too.

>>> volume(" -5 ")
-5
>>> volume("loud")
20
>>> volume("2.5", 7)
7
'''

minutes = 4
chapter = "02-if-it-may-fail"
hint = "Which line can fail because of what somebody wrote? Only that one belongs below `try`."


def volume(text: str, usual: int = 20) -> int:
    try:
        return int(text)
    except ValueError:
        return usual


def cases(rng):
    yield ("30",)
    yield ("",)
    yield ("0",)
    yield ("loud",)
    yield (" -5 ",)
    yield ("-12",)
    yield ("+8",)
    yield ("0", 5)
    yield (" 00 ", 35)
    yield ("2.5", 7)
    yield ("  ", 0)
    yield ("--3", 11)
    yield ("7.0",)
    yield ("-1.5", 3)
    yield ("1e1", 4)
    for n in rng.integers(-60, 60, 4).tolist():
        yield (f" {n}", int(rng.integers(61, 99)))
    for n in rng.integers(10, 60, 2).tolist():
        yield (f"{n} dB", int(n) + 1)


def wrong_only_digits(text, usual=20):
    """You don't read -12 and +8, although `int` can. `isdigit`, for example, refuses signs: let `int` try."""
    return int(text) if text.strip().isdigit() else usual


def wrong_zero_is_nothing(text, usual=20):
    """For a volume of 0 you return the usual one. 0 counts as False, but it was read; only what can't be read is replaced."""
    try:
        return int(text) or usual
    except ValueError:
        return usual


def wrong_always_twenty(text, usual=20):
    """You return 20 whatever the caller says is usual. 20 counts only if nothing else was passed."""
    try:
        return int(text)
    except ValueError:
        return 20


def wrong_rounded(text, usual=20):
    """You cut off decimals, so "2.5" becomes 2. The task asks what `int` can read; `float` reads more."""
    try:
        return int(float(text))
    except ValueError:
        return usual

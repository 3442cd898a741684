"""Close it and write: a list of seats

A theatre gets texts such as `"1-3, 5"` and needs the numbers of the seats. An assistant's function did that with
`range` and `int` and let `"5-3"`, `"1-2-3"` and `"1,,2"` through. It is closed now. Write yours from the contract.

1. A text is made of parts, with a comma and one space between two of them.
2. A part is one number, or two numbers with a `-` between them. A number is made of the digits 0 to 9, at least one.
3. Two numbers stand for all the seats from the first to the second, both included. The second is larger than the first.
4. Each seat is larger than the one before it.
5. Everything else raises a ValueError, the empty text too.

- `text`: a text.
- Returns a list of ints.

>>> seats("1-3, 5")
[1, 2, 3, 5]
>>> seats("07, 10-11")
[7, 10, 11]
"""

minutes = 12
chapter = "03-write-it-yourself-and-defend-it"
hint = "Split at `\", \"` first. For one part, let a pattern say whether it is allowed: one number, and perhaps a dash with another one."

import re

_PART = re.compile(r"([0-9]+)(?:-([0-9]+))?")


def seats(text: str) -> list[int]:
    found = []
    for part in text.split(", "):
        fits = _PART.fullmatch(part)
        if fits is None:
            raise ValueError(f"not seats: {part!r}")
        first, last = fits.groups()
        if last is not None and int(last) <= int(first):
            raise ValueError(f"backwards: {part!r}")
        for seat in range(int(first), int(last or first) + 1):
            if found != [] and seat <= found[-1]:
                raise ValueError(f"out of order: {seat}")
            found.append(seat)
    return found


def cases(rng):
    for text in ("5", "0", "1-2", "1-3, 5", "3-2", "9-1, 10", "07, 10-11", "1, 2, 3", "9-12", "", "5-3", "4-4", "1-2-3", "1,,2", "1,2",
                 "1,  2", "1, 2,", ", 1", "a", "1, b", "-3", "3-", "1 - 3", "2, 1", "2, 2", "1-3, 3", "1-3, 2-5",
                 "5-6, 1-9", " 1", "1 ", "1\n", "²", "1, ٣", "1.5", "+1", "0-1, 2", "8, 10, 9"):
        yield (text,)
    for n in (2, 3, 4):
        start, parts = 0, []
        for _ in range(n):
            first = start + int(rng.integers(1, 5))
            last = first + int(rng.integers(0, 4))
            parts.append(f"{first}" if first == last else f"{first}-{last}")
            start = last
        yield (", ".join(parts),)
        yield (", ".join(parts[::-1]),)


def wrong_order_not_checked(text):
    """You accept "2, 1" and "1-3, 3". Sentence 4: each seat is larger than the one before it, across the parts too."""
    found = []
    for part in text.split(", "):
        fits = _PART.fullmatch(part)
        if fits is None:
            raise ValueError
        first, last = fits.groups()
        if last is not None and int(last) <= int(first):
            raise ValueError
        found.extend(range(int(first), int(last or first) + 1))
    return found


def wrong_int_decides(text):
    """You accept spaces, a sign or digits of other alphabets: look at " 1", "+1" and "٣". `int` reads all of them, so say
    yourself what is allowed."""
    found = []
    for part in text.split(","):
        pieces = part.split("-")
        numbers = [int(piece) for piece in pieces]
        if len(numbers) > 2 or (len(numbers) == 2 and numbers[1] <= numbers[0]):
            raise ValueError
        for seat in range(numbers[0], numbers[-1] + 1):
            if found and seat <= found[-1]:
                raise ValueError
            found.append(seat)
    return found


def wrong_last_seat_missing(text):
    """The last seat of a part is missing, because `range` stops before its end. Both are included."""
    found = []
    for part in text.split(", "):
        fits = _PART.fullmatch(part)
        if fits is None:
            raise ValueError
        first, last = fits.groups()
        if last is not None and int(last) <= int(first):
            raise ValueError
        for seat in range(int(first), int(last) if last else int(first) + 1):
            if found and seat <= found[-1]:
                raise ValueError
            found.append(seat)
    return found


def wrong_backwards_is_empty(text):
    """For "5-3" you return no seats, without a word. Sentence 3 refuses it: raise a ValueError."""
    found = []
    for part in text.split(", "):
        fits = _PART.fullmatch(part)
        if fits is None:
            raise ValueError
        first, last = fits.groups()
        for seat in range(int(first), int(last or first) + 1):
            if found and seat <= found[-1]:
                raise ValueError
            found.append(seat)
    return found

'''Fits the field

A database keeps names in a field of `size` bytes, in UTF-8. A longer name has to be cut, but no character may be cut in half.
Return the longest beginning of the name whose bytes fit the field.

- `name`: a text, possibly empty. `size`: an int, 0 or more, the number of bytes.
- Returns a text. A character counts as one character of a Python text, however many bytes it takes.

>>> fits_the_field("Zoë", 3)
'Zo'
>>> fits_the_field("Zoë", 4)
'Zoë'
'''

minutes = 3
chapter = "01-between-letters-and-words"
hint = "Cut the bytes, not the text. What may be left at the end, and what can `.decode` do about it?"


def fits_the_field(name: str, size: int) -> str:
    return name.encode("utf-8")[:size].decode("utf-8", errors="ignore")


def cases(rng):
    yield ("", 0)
    yield ("ë", 0)
    yield ("ë", 1)
    yield ("Ann", 2)
    yield ("Ann", 9)
    yield ("Zoë", 3)
    yield ("Zoë", 4)
    yield ("Łukasz", 4)
    yield ("李小龙", 5)
    yield ("👍ok", 3)
    yield ("ok👍👍", 9)
    letters = "aoëšł李👍"
    for n in (4, 6, 9):
        name = "".join(letters[i] for i in rng.integers(0, len(letters), n).tolist())
        yield ("ł" + name, int(rng.integers(4, n + 2)))


def wrong_counts_characters(name, size):
    """You cut after `size` characters. The field counts bytes, and ë takes two."""
    return name[:size]


def wrong_sign_for_the_half(name, size):
    """You put the sign � where a character was cut in half. It is not part of the name, and its own three bytes in
    UTF-8 may not even fit."""
    return name.encode("utf-8")[:size].decode("utf-8", errors="replace")


def wrong_english_letters_only(name, size):
    """You drop every character that English lacks. They belong to the name as well, as long as they fit."""
    return name.encode("ascii", errors="ignore").decode("ascii")[:size]

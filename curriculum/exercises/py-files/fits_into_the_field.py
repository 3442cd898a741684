'''As much as fits

A field of an old database has room for a number of bytes. Return the longest beginning of a text that fits into it,
stored in UTF-8. A letter that needs two or more bytes goes in whole or not at all.

- `text`: a text.
- `room`: the number of bytes, an int, 0 or more.
- Returns a text.

>>> fitting("naïve", 3)
'na'
>>> fitting("naïve", 4)
'naï'
>>> fitting("tea", 9)
'tea'
'''

minutes = 6
chapter = "02-paths-and-letters"
hint = "Add letter after letter. Before each, ask how many bytes the longer text would have."


def fitting(text: str, room: int) -> str:
    part = ""
    for letter in text:
        if len((part + letter).encode("utf-8")) > room:
            break
        part += letter
    return part


def cases(rng):
    yield ("", 0)
    yield ("a", 0)
    yield ("a", 1)
    yield ("ï", 1)
    yield ("ï", 2)
    yield ("tea", 2)
    yield ("tea", 9)
    yield ("naïve", 2)
    yield ("naïve", 3)
    yield ("naïve", 4)
    yield ("naïve", 5)
    yield ("€5", 2)
    yield ("ü1", 1)
    yield ("x€y", 3)
    yield ("x€y", 4)
    letters = "abïü€ëz"
    for n in (5, 9, 14):
        text = "".join(letters[i] for i in rng.integers(0, 7, n))
        yield ("ë" + text, int(rng.integers(2, n + 2)))
        yield (text + "€€€", n)


def wrong_letters_counted(text, room):
    """You take as many letters as there is room for bytes. In UTF-8 an ï needs two bytes, and a € three."""
    return text[:room]


def wrong_half_letters(text, room):
    """You leave out the letter that doesn't fit and go on with those after it. A beginning of the text has no gaps."""
    part = ""
    for letter in text:
        if len((part + letter).encode("utf-8")) <= room:
            part += letter
    return part


def wrong_last_byte_free(text, room):
    """You leave the last byte free. A text with exactly `room` bytes fits."""
    part = ""
    for letter in text:
        if len((part + letter).encode("utf-8")) >= room:
            break
        part += letter
    return part

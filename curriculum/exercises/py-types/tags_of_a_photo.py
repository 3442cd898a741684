"""The tags of a photo

In the settings of a photo album, people write tags in whatever form they like: not at all, as a text with commas, or as a list.
Bring them into one form, so that the rest of the program has a single type to deal with.

- `value`: None, a text such as `"sea, red boat"`, or a list of texts.
- Returns a new list of texts. None gives an empty list. A text is cut at its commas, the texts of a list are not. Spaces at
  the ends of a tag are removed, and tags that are then empty are left out. A list that is passed is not changed.

>>> tags("sea, red boat,")
['sea', 'red boat']
>>> tags(["  sea", ""])
['sea']
>>> tags(None)
[]
"""

minutes = 5
chapter = "02-perhaps-nothing"
hint = "Make a list of the raw pieces first, whatever was passed. The cleaning is then the same for all."


def tags(value: str | list[str] | None) -> list[str]:
    if value is None:
        return []
    pieces = value.split(",") if isinstance(value, str) else value
    return [piece.strip() for piece in pieces if piece.strip()]


def cases(rng):
    yield (None,)
    yield ("",)
    yield ([],)
    yield ("sea",)
    yield (["sea"],)
    yield ("sea, red boat,",)
    yield (["  sea", ""],)
    yield (["sea, boat"],)
    yield ([" a ", " ", "b"],)
    yield (" , ,",)
    yield ("a,,b ",)
    yield ("Red  boat, sea, sea",)
    yield (["x ", "y,z"],)
    words = ["sea", " red boat", "", "sun ", "fog"]
    for n in (2, 3, 5):
        some = [words[i] for i in rng.integers(0, 5, n)]
        yield (some + [" end "],)
        yield (",".join(some) + ", end",)


def wrong_letters(value):
    """You go through a text as if it were a list. A text consists of letters, so every letter becomes a tag."""
    if value is None:
        return []
    return [piece.strip() for piece in value if piece.strip()]


def wrong_list_as_it_was(value):
    """You clean only texts with commas. The tags of a list can have spaces at their ends, or be empty, as well."""
    if value is None:
        return []
    if isinstance(value, str):
        return [piece.strip() for piece in value.split(",") if piece.strip()]
    return list(value)


def wrong_empty_tags(value):
    """You keep tags that are empty. `"sea,"` has one tag, not two."""
    if value is None:
        return []
    pieces = value.split(",") if isinstance(value, str) else value
    return [piece.strip() for piece in pieces]

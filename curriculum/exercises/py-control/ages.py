"""Ages from a form

People typed their ages into a form: `"41"`, `" 7 "`, but also `"forty"`, `"7.5"` or nothing. Return the ages that can
be read, as numbers. An entry can be read if it consists only of digits once the spaces at its ends are removed.

- `typed`: a list of texts.
- Returns a new list of ints, in the same order. `typed` is not changed.

>>> ages(["41", "forty", " 7 ", "", "7.5"])
[41, 7]
>>> ages(["-3", "1 2"])
[]
"""

minutes = 4
chapter = "07-in-one-line"
hint = "You need two things for each entry: a question about it, and a number made from it. Where does each of them go in a comprehension?"


def ages(typed: list[str]) -> list[int]:
    return [int(text) for text in typed if text.strip().isdigit()]


def cases(rng):
    yield ([],)
    yield (["41"],)
    yield ([" 7"],)
    yield (["", "  "],)
    yield (["-3", "1 2"],)
    yield (["41", "forty", " 7 ", "", "7.5"],)
    yield (["no", "30", "31 "],)
    yield (["007", "0"],)
    yield (["x", " 12"],)
    entries = ["8", " 19", "23 ", "", "old", "64", "5.5", " 70 ", "-1", "4 4"]
    for n in (4, 7, 10):
        yield ([entries[i] for i in rng.integers(0, len(entries), n)] + [" 33 "],)


def wrong_spaces_are_fatal(typed):
    """You leave out entries with spaces at their ends. " 7 " can be read once the spaces are gone."""
    return [int(text) for text in typed if text.isdigit()]


def wrong_still_texts(typed):
    """Your list holds texts such as "41". What comes before `for` has to turn them into numbers."""
    return [text.strip() for text in typed if text.strip().isdigit()]


def wrong_zero_for_the_unreadable(typed):
    """You put a 0 in place of what cannot be read. Later somebody will take it for the age of a baby. Leave these
    entries out."""
    return [int(text) if text.strip().isdigit() else 0 for text in typed]

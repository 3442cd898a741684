"""Fill the gaps: first letters

Return the first letter of each name, as a capital letter. Empty names have no first letter, so leave them out. Fill
the two gaps `...`.

- `names`: a list of texts, some of which may be empty. None begins with a space.
- Returns a new list of texts with one character each.

>>> first_letters(["ada", "Bo", "", "mary ann"])
['A', 'B', 'M']
>>> first_letters([""])
[]
"""

kind = "complete"
minutes = 3
chapter = "07-in-one-line"

starter = '''
def first_letters(names: list[str]) -> list[str]:
    return [... for name in names if ...]
'''


def first_letters(names: list[str]) -> list[str]:
    return [name[0].upper() for name in names if len(name) >= 1]


def cases(rng):
    yield ([],)
    yield ([""],)
    yield (["x"],)
    yield (["Bo", "ada"],)
    yield (["ada", "Bo", "", "mary ann"],)
    yield (["", "di", ""],)
    yield (["ed", "ed"],)
    names = ["flo", "Gil", "", "hal", "ito", "nowak"]
    for n in (4, 6, 9):
        yield ([names[i] for i in rng.integers(0, 6, n)] + ["lee"],)


def wrong_small_letters(names):
    """Some of your letters are small. `upper` turns them into capitals."""
    return [name[0] for name in names if name != ""]


def wrong_whole_names(names):
    """You put whole names into the list. The task asks only for the character at one position."""
    return [name.upper() for name in names if name != ""]


def wrong_empty_names_give_empty_texts(names):
    """An empty name gives an empty text in your list. It should be left out, and that is the job of the condition at
    the end."""
    return [name[:1].upper() for name in names]

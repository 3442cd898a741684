"""Find the mistake: the class list

The function should return a text with the names of a class in alphabetical order, each name once, with `", "` between
them. Instead it stops with an error. Find the mistake and fix it.

- `names`: a list of texts. It is not changed.
- Returns a text. For an empty list that is the empty text.

>>> class_list(["Mia", "Ali", "Jo", "Ali"])
'Ali, Jo, Mia'
"""

kind = "fix"
minutes = 3
chapter = "04-in-order"
hint = "What does the method `sort` return?"

starter = '''
def class_list(names: list[str]) -> str:
    different = list(set(names))
    ordered = different.sort()
    return ", ".join(ordered)
'''


def class_list(names: list[str]) -> str:
    return ", ".join(sorted(set(names)))


def cases(rng):
    yield ([],)
    yield (["Mia"],)
    yield (["Mia", "Mia"],)
    yield (["Mia", "Ali"],)
    yield (["Ali", "Mia"],)
    yield (["Jo", "Mia", "Jo"],)
    yield (["Anna-Lena", "Lena"],)
    yield (["Mia", "Ali", "Jo", "Ali"],)
    yield (["Zoe", "Al", "Ali", "Zoe"],)
    names = ["Mia", "Ali", "Jo", "Zoe", "Al", "Ben"]
    for n in (4, 6, 8):
        yield ([names[i] for i in rng.integers(0, 6, n)] + ["Cy", "Bea", "Cy"],)


def wrong_names_twice(names):
    """A name that occurs twice in the list appears twice in your text. The set was there to prevent that."""
    return ", ".join(sorted(names))


def wrong_not_in_order(names):
    """Your names are in the order in which they first came. The task asks for alphabetical order."""
    return ", ".join(dict(zip(names, names)))


def wrong_glue_at_the_end(names):
    """There is a comma after your last name. `join` puts its glue only between the items."""
    text = ""
    for name in sorted(set(names)):
        text += name + ", "
    return text

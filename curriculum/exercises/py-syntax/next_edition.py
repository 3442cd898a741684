"""The next edition

The title of a yearbook contains its year, such as `Yearbook 2031`. Somebody wrote a function that gives the title for
the following year. It stops with an error. Fix it.

`year` is an int, the current year. The function returns a text.

>>> next_edition(2031)
'Yearbook 2032'
>>> next_edition(1999)
'Yearbook 2000'
"""

minutes = 3
chapter = "06-conversions"
kind = "fix"
hint = "Read the last line of the error. Which of the three things joined by `+` are texts, and which are numbers?"
starter = '''def next_edition(year: int) -> str:
    return "Yearbook " + year + 1
'''


def next_edition(year: int) -> str:
    return "Yearbook " + str(year + 1)


def cases(rng):
    yield (2031,)
    yield (1999,)
    yield (2009,)
    yield (1900,)
    for _ in range(4):
        yield (rng.integers(1850, 2100).item(),)


def wrong_one_joined(year):
    """You turn everything into text and then join: 2031 and 1 become 20311. Add first, then turn the sum into
    text."""
    return "Yearbook " + str(year) + str(1)


def wrong_same_year(year):
    """You return the title for this year. You did not add the 1 for the following year."""
    return "Yearbook " + str(year)


def wrong_only_the_number(year):
    """You return only the number. The word in front of it is part of the title, and a title is a text."""
    return year + 1

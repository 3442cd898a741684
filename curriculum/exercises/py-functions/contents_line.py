"""A line of the contents page

On the contents page of a report each line shows a title on the left and a page number on the right. The gap between
them is filled so that the line is exactly `width` characters long. Without further arguments a line has 30 characters
and is filled with dots. If title and number together are too long for the width, they follow each other with nothing
in between.

- `title`: a text.
- `page`: an int, 1 or more.
- `width`: an int; 30 if it is not passed.
- `fill`: a text of one character; "." if it is not passed.
- Returns a text.

>>> contents_line("Costs", 7, 12)
'Costs......7'
>>> contents_line("Costs", 7, fill="-")
'Costs------------------------7'
>>> contents_line("A long title", 112, 10)
'A long title112'
"""

minutes = 5
chapter = "01-by-name"
hint = "Work out how many fill characters are needed. The page number takes up room too: how long is it as a text?"


def contents_line(title: str, page: int, width: int = 30, fill: str = ".") -> str:
    number = str(page)
    gap = width - len(title) - len(number)
    return title + fill * gap + number


def cases(rng):
    yield ("Costs", 7)
    yield ("", 1)
    yield ("Costs", 7, 12)
    yield ("Costs", 12, 12)
    yield ("Costs", 7, 12, "-")
    yield ("A long title", 112, 10)
    yield ("Annex", 104)
    yield ("Staff and rooms", 38, 24, " ")
    yield ("Costs", 7, 5, "_")
    titles = ["Summary", "Aims", "Results by region", "Thanks", "Index"]
    for n in rng.integers(10, 40, 4).tolist():
        yield (titles[n % 5], int(rng.integers(1, 200)), n, "._- "[n % 4])


def wrong_number_takes_no_room(title, page, width=30, fill="."):
    """Your line is too long by the digits of the page number. The fill has to leave room for them as well."""
    return title + fill * (width - len(title)) + str(page)


def wrong_one_digit(title, page, width=30, fill="."):
    """You leave room for one digit. Page 112 has three."""
    return title + fill * (width - len(title) - 1) + str(page)


def wrong_always_thirty_dots(title, page, width=30, fill="."):
    """You fill up to 30 characters, and with dots, whatever is passed. A default counts only when nothing is passed: use the parameters in the function."""
    return title + "." * (30 - len(title) - len(str(page))) + str(page)

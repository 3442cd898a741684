"""Numbers without a name

A small tool looks for magic numbers in a program: numbers in the middle of the code that have no name. Return all of them.

- `lines`: a list of texts, the lines of the program. The parts of a line (names, numbers and signs) are separated by single spaces, and there may be
  spaces at the front. Numbers consist of digits only.
- A line such as `MAX_ITEMS = 20` gives a constant its value: its first part is a name in capitals, its second is `=`. Numbers in such a
  line have a name. Everywhere else, all numbers except 0 and 1 are magic.
- Returns a list of tuples: the number of the line, counted from 1, and the number as an int, in the order in which they occur.

>>> magic(["DAYS = 7", "total = weeks * DAYS + 3", "if total > 60 or total == 0 :"])
[(2, 3), (3, 60)]
"""

minutes = 8
chapter = "01-names-that-tell"
hint = "`line.split()` gives the parts. Which of them are made of digits? And what do the first two parts of a line with a constant look like?"


def _is_constant(parts):
    return len(parts) > 1 and parts[0].isupper() and parts[1] == "="


def magic(lines: list[str]) -> list[tuple[int, int]]:
    found = []
    for line_number, line in enumerate(lines, 1):
        parts = line.split()
        if _is_constant(parts):
            continue
        for part in parts:
            if part.isdigit() and int(part) > 1:
                found.append((line_number, int(part)))
    return found


def cases(rng):
    yield ([],)
    yield ([""],)
    yield (["x = 7"],)
    yield (["X = 7"],)
    yield (["x = 0"],)
    yield (["x = 1"],)
    yield (["x = 2"],)
    yield (["    return n * 12 + 12"],)
    yield (["X == 7"],)
    yield (["X"],)
    yield (["12"],)
    yield (["    MAX_ROWS = 20 + 5", "if rows > 20 :"],)
    yield (["line2 = row10 + 3"],)
    yield (["Max = 4", "MAX = 4", "max = 4"],)
    yield (["f ( 10 , 1 , 0 , 100 )", "", "g ( 5 )"],)
    yield (["DAYS = 7", "total = weeks * DAYS + 3", "if total > 60 or total == 0 :"],)
    pool = ["n = n + 1", "SIZE = 32", "if SIZE > 40 :", "x = y * 60 + 60", "", "    return 0", "row7 = 7", "RATE + 5", "A = 10"]
    for n in (4, 8):
        yield ([pool[i] for i in rng.integers(0, len(pool), n)] + ["LIMIT = 9", "LIMIT < 9", "z = 24 * 60"],)


def wrong_constants_too(lines):
    """You report the numbers of constants. In `MAX_ITEMS = 20` the number has just been given a name."""
    found = []
    for number, line in enumerate(lines, 1):
        for part in line.split():
            if part.isdigit() and int(part) > 1:
                found.append((number, int(part)))
    return found


def wrong_capitals_anywhere(lines):
    """You leave out each line that begins with a name in capitals. Only if `=` follows does the line give a constant its value."""
    found = []
    for number, line in enumerate(lines, 1):
        parts = line.split()
        if parts and parts[0].isupper():
            continue
        found += [(number, int(part)) for part in parts if part.isdigit() and int(part) > 1]
    return found


def wrong_first_of_each_line(lines):
    """You report one number for each line. There can be several in it, even the same one twice."""
    found = []
    for number, line in enumerate(lines, 1):
        parts = line.split()
        if _is_constant(parts):
            continue
        numbers = [int(part) for part in parts if part.isdigit() and int(part) > 1]
        found += [(number, numbers[0])] if numbers else []
    return found


def wrong_zero_and_one_too(lines):
    """You report 0 and 1 as well. They rarely need a name, and the task leaves them out."""
    found = []
    for number, line in enumerate(lines, 1):
        parts = line.split()
        if not _is_constant(parts):
            found += [(number, int(part)) for part in parts if part.isdigit()]
    return found

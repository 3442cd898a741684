'''What is wrong with which line?

Somebody sends a list of lengths, one in each line. Return a complaint for every line that `float` can't read: the number of
the line, counted from 1, a colon and a space, and then the message of the error as Python gives it. Blank lines, with
nothing or only spaces in them, are passed over, but they are counted.

- `lines`: a list of texts.
- Returns a list of texts, in the order of the lines.

>>> complaints(["2.5", "", "3 m", "4"])
["3: could not convert string to float: '3 m'"]
>>> complaints(["7"])
[]
'''

minutes = 7
chapter = "02-if-it-may-fail"
hint = "The number comes from the loop, the message from the error. For that the error needs a name."


def complaints(lines: list[str]) -> list[str]:
    found = []
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            float(line)
        except ValueError as error:
            found.append(f"{number}: {error}")
    return found


def cases(rng):
    yield ([],)
    yield ([""],)
    yield (["7"],)
    yield (["x"],)
    yield (["", "x"],)
    yield (["1", "  ", "?"],)
    yield (["2.5", "", "3 m", "4"],)
    yield (["a", "b"],)
    yield ([" 3 m "],)
    yield (["it's"],)
    yield (["2,5", "-3", "1e3", "2,5"],)
    yield (["", " ", "", "n/a", "8", "n/a"],)
    texts = ["4", "0.5", "-1", "", "  ", "3 m", "2,5", "?", "long"]
    for n in (3, 6, 9):
        yield ([""] + [texts[i] for i in rng.integers(0, 9, n)] + ["end"],)


def wrong_blank_lines_complained(lines):
    """You complain about blank lines too. `float` can't read them, but they are to be passed over."""
    found = []
    for number, line in enumerate(lines, 1):
        try:
            float(line)
        except ValueError as error:
            found.append(f"{number}: {error}")
    return found


def wrong_blank_lines_not_counted(lines):
    """You count only the lines that aren't blank. Then the numbers don't agree with those in an editor."""
    found = []
    for number, line in enumerate([line for line in lines if line.strip()], 1):
        try:
            float(line)
        except ValueError as error:
            found.append(f"{number}: {error}")
    return found


def wrong_line_for_the_message(lines):
    """You report the line itself where the message of the error was asked for. `as` gives the error a name."""
    found = []
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            float(line)
        except ValueError:
            found.append(f"{number}: {line}")
    return found


def wrong_counted_from_zero(lines):
    """You count the lines from 0, as Python counts positions. People count lines from 1."""
    found = []
    for number, line in enumerate(lines):
        if not line.strip():
            continue
        try:
            float(line)
        except ValueError as error:
            found.append(f"{number}: {error}")
    return found

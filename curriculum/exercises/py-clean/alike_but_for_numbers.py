"""Alike but for their numbers

Lines that were copied often differ only in their numbers: `fee = hours * 300` and `fee = hours * 450`. Such lines are waiting
for a table. Find the lines of a program that are alike in this sense.

- `lines`: a list of texts, none of them empty. A number is a row of digits with no letter (from a to z, small or capital), digit or underscore right before it, so the 2 in
  `row2` is not a number but a part of a name. Spaces at the two ends of a line don't matter.
- Two lines are alike if they are equal once every number in them is replaced by the same character. Equal lines are alike too.
- Returns a list of lists of ints: the numbers of lines, counted from 1, that are alike, each list in ascending order. Lines that
  are like no other are left out; the lists come in the order of their first lines.

>>> alike(["fee = hours * 300", "x = row2", "  fee = hours * 45", "x = row3"])
[[1, 3]]
"""

minutes = 7
chapter = "04-say-it-once"
hint = "One helper makes the shape of a line: digits of a number become one `#`. A dict from shapes to lists of line numbers does the rest."

equivalent = {
    "Compare_Gt_NotEq @ 23:return [numbers for numbers in places.values() if len(numbers) > 1] -> return [numbers for numbers in places.values() if len(numbers) != 1]": "no list is empty",
    "ReplaceFalseWithTrue @ 7:in_number = False -> in_number = True": "what stands before the line ends every number",
}

_IN_NAMES = "abcdefghijklmnopqrstuvwxyz0123456789_"


def _shape(line):
    shape = ""
    before = " "
    in_number = False
    for sign in line.strip():
        begins = before.lower() not in _IN_NAMES
        in_number = sign.isdigit() and (in_number or begins)
        if not in_number:
            shape += sign
        elif begins:
            shape += "#"
        before = sign
    return shape


def alike(lines: list[str]) -> list[list[int]]:
    places = {}
    for number, line in enumerate(lines, 1):
        places.setdefault(_shape(line), []).append(number)
    return [numbers for numbers in places.values() if len(numbers) > 1]


def cases(rng):
    yield ([],)
    yield (["x = 1"],)
    yield (["x = 1", "x = 2"],)
    yield (["x = 1", "y = 1"],)
    yield (["x = 1", "  x = 1"],)
    yield (["x = 7", "x = 1234"],)
    yield (["x2 = 7", "x3 = 7"],)
    yield (["x_2 = 7", "x_3 = 7"],)
    yield (["x22 = 7", "x2 = 7"],)
    yield (["f(1, 20)", "f(300, 4)", "f(5)"],)
    yield (["a + 1", "b + 1", "a + 2", "b + 22"],)
    yield (["12", "3", "n", "n"],)
    yield (["f(1)", "f()", "g()"],)
    yield (["x = 5 + y", "x = + y", "x = 12 + y"],)
    yield (["7up = 3", "8up = 3", "X1 = 3", "X2 = 3"],)
    yield (["x = y", "x = z", "x = 5"],)
    yield (["x=10+20", "x=1+2", "x=1+y2", "x=3+y2", "x=3+y4"],)
    yield (["fee = hours * 300", "x = row2", "  fee = hours * 45", "x = row3"],)
    pool = ["a = 1", "a = 22", "b1 = 3", "b2 = 3", " a = 5", "f(2, 3)", "f(10, 7)", "g_1(4)", "g_2(4)", "c = a"]
    for n in (5, 9):
        yield ([pool[i] for i in rng.integers(0, len(pool), n)] + ["p = 10", "q1 = 9", "q2 = 9", "p = 7"],)


def wrong_digits_of_names(lines):
    """You take the digits of names for numbers, so `x = row2` and `x = row3` count as alike. `row2` and `row3` are two different names."""
    places = {}
    for number, line in enumerate(lines, 1):
        shape, before = "", ""
        for sign in line.strip():
            if not sign.isdigit():
                shape += sign
            elif not before.isdigit():
                shape += "#"
            before = sign
        places.setdefault(shape, []).append(number)
    return [numbers for numbers in places.values() if len(numbers) > 1]


def wrong_length_of_numbers(lines):
    """Your lines differ if their numbers have different lengths. A whole number is replaced by one character, however many digits it has."""
    places = {}
    for number, line in enumerate(lines, 1):
        shape, before, inside = "", " ", False
        for sign in line.strip():
            inside = sign.isdigit() and (inside or not (before.isalnum() or before == "_"))
            shape += "#" if inside else sign
            before = sign
        places.setdefault(shape, []).append(number)
    return [numbers for numbers in places.values() if len(numbers) > 1]


def wrong_neighbours_only(lines):
    """You compare each line with the one right before it. Lines that are alike may stand far apart."""
    groups, before = [], None
    for number, line in enumerate(lines, 1):
        shape = _shape(line)
        if shape == before:
            groups[-1].append(number)
        else:
            groups.append([number])
        before = shape
    return [group for group in groups if len(group) > 1]


def wrong_single_lines_too(lines):
    """Your result has lists of a single line. A line that is like no other is left out."""
    places = {}
    for number, line in enumerate(lines, 1):
        places.setdefault(_shape(line), []).append(number)
    return list(places.values())

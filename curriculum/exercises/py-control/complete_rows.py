"""Rows without gaps

A research ship measures the depth of the sea in several places each day. The depths are negative numbers, such as
-1400 metres. Where the device failed, it recorded -999 instead. Days with such a gap would spoil a calculation.
Return the rows in which no value is missing.

- `rows`: a list of rows, one for each day. Each row is a list of ints. -999 is a missing value; every other number is
a depth.
- Returns a new list with the complete rows, in the same order. A row without values has no gaps. `rows` is not
changed.

>>> complete_rows([[-50, -1400], [-999, -30], [-7]])
[[-50, -1400], [-7]]
>>> complete_rows([[-999]])
[]
"""

minutes = 5
chapter = "08-any-and-all"
hint = "A comprehension chooses rows. Its condition is itself a question about all the values of one row."


def complete_rows(rows: list[list[int]]) -> list[list[int]]:
    return [row for row in rows if all(value != -999 for value in row)]


def cases(rng):
    yield ([],)
    yield ([[-999]],)
    yield ([[]],)
    yield ([[-4, -4], []],)
    yield ([[-50, -1400], [-999, -30], [-7]],)
    yield ([[-10, -999], [-999, -10], [-10, -10]],)
    yield ([[-2000], [-3, -999, -3]],)
    yield ([[-998, -1000], [-999, -999], [-2, -9], []],)
    for n in (4, 6, 9):
        depths = rng.integers(-1003, -995, (n, 3)).tolist()
        yield (depths + [[-2, -999, -5], []],)


def wrong_one_value_is_enough(rows):
    """You keep every row with at least one value. A single gap is enough to leave a row out."""
    return [row for row in rows if any(value != -999 for value in row)]


def wrong_gaps_cut_out(rows):
    """You remove the missing values from the rows, so the rows get shorter. A row with a gap should be left out as a
    whole."""
    return [[value for value in row if value != -999] for row in rows]


def wrong_empty_row_left_out(rows):
    """You leave out rows without values. As the task says, they have no gaps, so they stay."""
    return [row for row in rows if len(row) > 0 and all(value != -999 for value in row)]


def wrong_deep_sea_left_out(rows):
    """You leave out everything of -999 or below. A depth of -1400 metres is a value; only -999 itself means a gap."""
    return [row for row in rows if all(value > -999 for value in row)]

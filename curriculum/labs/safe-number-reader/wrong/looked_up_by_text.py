"""Your program finds out the number of a bad line by looking for its text with `lines.index`, which finds
the first line with this text: three lines `n/a` are all reported as the first of them. An open file has
no `index` at all. Count along while you read."""

import math


def read_numbers(lines):
    """Return the numbers of the lines, and the line numbers of those that hold none."""
    numbers = []
    bad_lines = []
    for line in lines:
        if line.strip() == "":
            continue
        try:
            x = float(line)
        except ValueError:
            x = math.nan
        if math.isfinite(x):
            numbers.append(x)
        else:
            bad_lines.append(lines.index(line) + 1)
    return numbers, bad_lines

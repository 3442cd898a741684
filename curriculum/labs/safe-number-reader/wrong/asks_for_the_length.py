"""Your program goes through the indexes of a list, with `len(lines)` and `lines[i]`. An open file has
neither: it gives its lines one after the other, once. `for at, line in enumerate(lines, start=1)` works
for a list and for a file."""

import math


def read_numbers(lines):
    """Return the numbers of the lines, and the line numbers of those that hold none."""
    numbers = []
    bad_lines = []
    for i in range(len(lines)):
        if lines[i].strip() == "":
            continue
        try:
            x = float(lines[i])
        except ValueError:
            x = math.nan
        if math.isfinite(x):
            numbers.append(x)
        else:
            bad_lines.append(i + 1)
    return numbers, bad_lines

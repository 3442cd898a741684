"""Your program returns the bad lines themselves, "# cable loose" and "nan", instead of their numbers. In a
file with a hundred lines `n/a` the text does not say where to look; 2 and 5 do."""

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
            bad_lines.append(line)
    return numbers, bad_lines

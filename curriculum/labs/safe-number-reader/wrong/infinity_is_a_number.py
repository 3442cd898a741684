"""Your program rejects `nan` but forgets infinity: `inf` and `-inf` are read by `float` as well, and no
sensor measures them. A mean with one of them is infinite. `math.isfinite` is false for all three."""

import math


def read_numbers(lines):
    """Return the numbers of the lines, and the line numbers of those that hold none."""
    numbers = []
    bad_lines = []
    for at, line in enumerate(lines, start=1):
        if line.strip() == "":
            continue
        try:
            x = float(line)
        except ValueError:
            x = math.nan
        if math.isnan(x):
            bad_lines.append(at)
        else:
            numbers.append(x)
    return numbers, bad_lines

"""Your program leaves the blank lines out before it counts: in the example it reports lines 2 and 4, but
in every editor the second bad line is line 5. Count first, then decide what to do with the line."""

import math


def read_numbers(lines):
    """Return the numbers of the lines, and the line numbers of those that hold none."""
    numbers = []
    bad_lines = []
    at = 0
    for line in lines:
        if line.strip() == "":
            continue
        at += 1
        try:
            x = float(line)
        except ValueError:
            x = math.nan
        if math.isfinite(x):
            numbers.append(x)
        else:
            bad_lines.append(at)
    return numbers, bad_lines

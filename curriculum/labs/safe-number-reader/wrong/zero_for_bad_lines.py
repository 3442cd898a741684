"""Your program puts 0 among the numbers for every bad line. The list has a number for each line, but
nobody measured these zeros, and each of them lowers the mean. A bad line adds its number to the second
list, and nothing to the first."""

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
        if not math.isfinite(x):
            x = 0.0
            bad_lines.append(at)
        numbers.append(x)
    return numbers, bad_lines

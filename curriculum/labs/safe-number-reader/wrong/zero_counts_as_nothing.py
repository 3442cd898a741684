"""Your program skips the number 0, or reports it as bad: it asks `if x`, and 0.0 counts as false. A sensor
may well measure 0. Ask what you mean: whether `float` raised an error, and whether the number is
finite."""

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
            x = None
        if x and math.isfinite(x):
            numbers.append(x)
        else:
            bad_lines.append(at)
    return numbers, bad_lines

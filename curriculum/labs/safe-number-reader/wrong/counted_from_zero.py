"""Your line numbers begin at 0: in the example you report 1 and 4, and anyone who opens the file there
finds 21.5 and -9.5, which are fine. Editors count lines from 1; `enumerate(lines, start=1)` does too."""

import math


def read_numbers(lines):
    """Return the numbers of the lines, and the line numbers of those that hold none."""
    numbers = []
    bad_lines = []
    for at, line in enumerate(lines):
        if line.strip() == "":
            continue
        try:
            x = float(line)
        except ValueError:
            x = math.nan
        if math.isfinite(x):
            numbers.append(x)
        else:
            bad_lines.append(at)
    return numbers, bad_lines

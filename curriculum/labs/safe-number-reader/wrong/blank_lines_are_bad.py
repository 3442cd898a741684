"""Your program reports blank lines as bad: in the example lines 2, 3 and 5. `float("")` raises a ValueError
too, but an empty line at the end of a file is no fault of the sensor. Look for blank lines before you
call `float`."""

import math


def read_numbers(lines):
    """Return the numbers of the lines, and the line numbers of those that hold none."""
    numbers = []
    bad_lines = []
    for at, line in enumerate(lines, start=1):
        try:
            x = float(line)
        except ValueError:
            x = math.nan
        if math.isfinite(x):
            numbers.append(x)
        else:
            bad_lines.append(at)
    return numbers, bad_lines

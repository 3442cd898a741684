"""Your program ends its loop at the first bad line: `try` is around the whole loop, so an error leaves the
loop, and everything after line 2 of the example is lost. Put only the call of `float` into `try`,
inside the loop."""

import math


def read_numbers(lines):
    """Return the numbers of the lines, and the line numbers of those that hold none."""
    numbers = []
    bad_lines = []
    at = 0
    try:
        for line in lines:
            at += 1
            if line.strip() == "":
                continue
            x = float(line)
            if not math.isfinite(x):
                raise ValueError
            numbers.append(x)
    except ValueError:
        bad_lines.append(at)
    return numbers, bad_lines

"""Your program catches every error, not only ValueError: with None among the lines it reports a bad line,
although nothing is wrong with the file. The mistake is in the calling program, and now nobody sees it.
A bare `except:`, or `except Exception`, does the same to a misspelt name in your own code. Name the
error that you expect."""

import math


def read_numbers(lines):
    """Return the numbers of the lines, and the line numbers of those that hold none."""
    numbers = []
    bad_lines = []
    for at, line in enumerate(lines, start=1):
        try:
            if line.strip() == "":
                continue
            x = float(line)
            if not math.isfinite(x):
                raise ValueError
            numbers.append(x)
        except Exception:
            bad_lines.append(at)
    return numbers, bad_lines

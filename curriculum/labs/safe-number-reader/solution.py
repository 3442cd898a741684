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
        if math.isfinite(x):
            numbers.append(x)
        else:
            bad_lines.append(at)
    return numbers, bad_lines

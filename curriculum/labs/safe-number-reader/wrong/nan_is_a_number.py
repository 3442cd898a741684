"""Your program takes `nan` and `inf` for numbers, because `float` reads them without an error. One `nan`
in a year of measurements makes their mean `nan`, and no message says why. Ask `math.isfinite` before
you keep a number."""


def read_numbers(lines):
    """Return the numbers of the lines, and the line numbers of those that hold none."""
    numbers = []
    bad_lines = []
    for at, line in enumerate(lines, start=1):
        if line.strip() == "":
            continue
        try:
            numbers.append(float(line))
        except ValueError:
            bad_lines.append(at)
    return numbers, bad_lines

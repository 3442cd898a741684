"""Your program asks `isdigit` whether a line holds a number. That is true for digits only: `21.5` has a
point, `-9.5` a sign and `1e-3` a letter, and all three are numbers. Only `float` knows all forms; let it
try, and catch its ValueError."""


def read_numbers(lines):
    """Return the numbers of the lines, and the line numbers of those that hold none."""
    numbers = []
    bad_lines = []
    for at, line in enumerate(lines, start=1):
        text = line.strip()
        if text.isdigit():
            numbers.append(float(text))
        elif text:
            bad_lines.append(at)
    return numbers, bad_lines

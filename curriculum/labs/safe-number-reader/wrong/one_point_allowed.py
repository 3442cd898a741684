"""Your program removes a point and asks whether only digits are left. `21.5` passes, but `-9.5`, `1e-3`
and `+4` are numbers too, and they are reported as bad. The list of forms is longer than it looks; let
`float` try, and catch its ValueError."""


def read_numbers(lines):
    """Return the numbers of the lines, and the line numbers of those that hold none."""
    numbers = []
    bad_lines = []
    for at, line in enumerate(lines, start=1):
        text = line.strip()
        if text.replace(".", "", 1).isdigit():
            numbers.append(float(text))
        elif text:
            bad_lines.append(at)
    return numbers, bad_lines

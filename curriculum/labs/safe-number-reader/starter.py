def read_numbers(lines):
    """Return the numbers of the lines, and the line numbers of those that hold none."""
    numbers = []
    bad_lines = []
    for line in lines:
        numbers.append(float(line))  # TODO: what if this line holds no number?
    return numbers, bad_lines

"""Your program looks for the texts `nan` and `inf` and the like. But `float` turns `1e999` into infinity
too, since it is larger than any float, and it reads `+inf` and `-nan`. Test the number and not the
text: `math.isfinite` catches them all."""


def read_numbers(lines):
    """Return the numbers of the lines, and the line numbers of those that hold none."""
    numbers = []
    bad_lines = []
    for at, line in enumerate(lines, start=1):
        text = line.strip().lower()
        if text == "":
            continue
        if text in ("nan", "inf", "-inf", "infinity", "-infinity"):
            bad_lines.append(at)
            continue
        try:
            numbers.append(float(text))
        except ValueError:
            bad_lines.append(at)
    return numbers, bad_lines

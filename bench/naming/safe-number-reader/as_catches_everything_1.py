import math


def number(line):
    try:
        x = float(line)
        return x if math.isfinite(x) else None
    except Exception:
        return None


def read_numbers(lines):
    numbers, bad = [], []
    for at, line in enumerate(lines, start=1):
        if isinstance(line, str) and line.strip() == "":
            continue
        x = number(line)
        if x is None:
            bad.append(at)
        else:
            numbers.append(x)
    return numbers, bad

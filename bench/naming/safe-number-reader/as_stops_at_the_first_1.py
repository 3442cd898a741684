import math


def read_numbers(lines):
    numbers, bad = [], []
    for at, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            x = float(line)
        except ValueError:
            bad.append(at)
            break
        if not math.isfinite(x):
            bad.append(at)
            break
        numbers.append(x)
    return numbers, bad

import math


def read_numbers(lines):
    numbers, bad = [], []
    at = -1
    for line in lines:
        at += 1
        if line.strip() == "":
            continue
        try:
            x = float(line)
        except ValueError:
            bad.append(at)
            continue
        if math.isfinite(x):
            numbers.append(x)
        else:
            bad.append(at)
    return numbers, bad

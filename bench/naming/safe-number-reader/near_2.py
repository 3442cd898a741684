import math


def read_numbers(lines):
    numbers, bad = [], []
    at = 0
    for line in lines:
        at += 1
        if line.strip() == "":
            continue
        try:
            x = float(line)
        except ValueError:
            bad.insert(0, at)
            continue
        if math.isfinite(x):
            numbers.append(x)
        else:
            bad.insert(0, at)
    return numbers, bad

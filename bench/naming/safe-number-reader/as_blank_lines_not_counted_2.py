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
            bad.append(len(numbers) + len(bad) + 1)
            continue
        if math.isfinite(x):
            numbers.append(x)
        else:
            bad.append(len(numbers) + len(bad) + 1)
    return numbers, bad

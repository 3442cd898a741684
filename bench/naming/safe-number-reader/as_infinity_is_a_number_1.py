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
            bad.append(at)
            continue
        if x == x:
            numbers.append(x)
        else:
            bad.append(at)
    return numbers, bad

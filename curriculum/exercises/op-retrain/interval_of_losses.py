'''Interval of the paired difference

Two models predicted the same rows. Return the interval of their difference.

- `champion`, `challenger`: lists of absolute errors, of equal length, at least 2: entry i of both is about row i. Small is good. `z`: a
  number above 0.
- For each row, d is the champion's error minus the challenger's, so above 0 the challenger is better.
- Returns a tuple: mean - z · s / √n and mean + z · s / √n, where s² is the sum of the squared distances from the mean, divided by
  n - 1.
- Lists of different lengths raise a `ValueError`.

>>> [round(x, 3) for x in interval_of_losses([3.0, 5.0, 4.0, 8.0], [2.0, 5.0, 2.0, 7.0], 2)]
[0.184, 1.816]
'''

import math

minutes = 6
chapter = "02-the-gate"
hint = "First the list of differences. Everything else is about this one list."


def interval_of_losses(champion: list, challenger: list, z: float) -> tuple:
    d = [a - b for a, b in zip(champion, challenger, strict=True)]
    n = len(d)
    mean = sum(d) / n
    s = math.sqrt(sum((x - mean) ** 2 for x in d) / (n - 1))
    half = z * s / math.sqrt(n)
    return mean - half, mean + half


def cases(rng):
    yield ([1.0, 2.0], [1.0, 2.0], 2)
    yield ([1.0, 3.0], [0.0, 0.0], 1)
    yield ([2.0, 2.0, 2.0], [1.0, 1.0, 1.0], 2)
    yield ([3.0, 5.0, 4.0, 8.0], [2.0, 5.0, 2.0, 7.0], 2)
    yield ([0.0, 1.0, 0.0, 2.0], [2.0, 1.0, 3.0, 2.0], 1.5)
    yield ([1.0, 2.0, 3.0], [1.0, 2.0], 2)
    yield ([1.0], [1.0, 2.0], 2)
    yield ([1.0, 4.0, 2.0], [1.0, 2.0, 5.0, 1.0], 1)
    yield ([1.0, 4.0, 2.0, 3.0, 8.0], [1.0, 2.0, 5.0, 1.0], 1)
    for n in (6, 15):
        base = rng.integers(1, 40, n)
        yield ((base + rng.integers(0, 5, n)).astype(float).tolist(), base.astype(float).tolist(), 1.96)
        yield (base.astype(float).tolist(), rng.integers(1, 40, n).astype(float).tolist(), 3.0)


def wrong_other_sign(champion, challenger, z):
    """You subtract the champion's error from the challenger's. Errors are small for good models, so above 0 would mean the opposite."""
    d = [b - a for a, b in zip(champion, challenger, strict=True)]
    n, mean = len(d), sum(d) / len(d)
    half = z * math.sqrt(sum((x - mean) ** 2 for x in d) / (n - 1)) / math.sqrt(n)
    return mean - half, mean + half


def wrong_variances_added(champion, challenger, z):
    """You take the two lists apart and add their variances. What is hard for both models cancels only row by row."""
    n = len(champion)
    if n != len(challenger):
        raise ValueError("lengths")
    a, b = sum(champion) / n, sum(challenger) / n
    both = sum((x - a) ** 2 for x in champion) + sum((x - b) ** 2 for x in challenger)
    half = z * math.sqrt(both / (n - 1)) / math.sqrt(n)
    return a - b - half, a - b + half


def wrong_not_divided_by_root(champion, challenger, z):
    """Your interval is about single rows: you leave out √n. The mean of n rows varies less than a single row."""
    d = [a - b for a, b in zip(champion, challenger, strict=True)]
    n, mean = len(d), sum(d) / len(d)
    half = z * math.sqrt(sum((x - mean) ** 2 for x in d) / (n - 1))
    return mean - half, mean + half


def wrong_shorter_list_decides(champion, challenger, z):
    """You pair as many rows as the shorter list has. If the lengths differ, the pairs aren't the same rows any more."""
    d = [a - b for a, b in zip(champion, challenger)]
    n, mean = len(d), sum(d) / len(d)
    half = z * math.sqrt(sum((x - mean) ** 2 for x in d) / max(n - 1, 1)) / math.sqrt(n)
    return mean - half, mean + half

"""The largest gap

A model reads handwritten forms. You know four errors: the *floor*, which careful people reach on the same forms; that
on training rows; that on validation rows; and that in the *field*, on forms as they come in now. Between neighbours
lie three gaps, and each has its own remedy:

| gap | from | to |
|---|---|---|
| `"bias"` | floor | training |
| `"variance"` | training | validation |
| `"mismatch"` | validation | field |

A gap counts only if it's more than twice its standard error. An error $p$ measured on $n$ rows has the variance
$p(1 - p)/n$. The variance of a gap is the sum of those of its two ends; the floor's is 0.

- `floor`: a share from 0 to 1. `training`, `validation`, `field`: tuples `(wrong, rows)` of whole numbers, `rows`
  above 0.
- Returns a tuple: the name of the largest gap that counts, and its size. If none counts, `("none", 0.0)`. No two of
  them are equally large.

>>> largest_gap(0.05, (60, 1000), (120, 1000), (130, 1000))
('variance', 0.06)
>>> largest_gap(0.05, (55, 1000), (60, 1000), (9, 100))
('none', 0.0)
"""

import math

minutes = 11
chapter = "02-errors-read-from-numbers"
hint = "Make a list of four pairs, error and variance, and go through its neighbours."


def largest_gap(floor: float, training: tuple, validation: tuple, field: tuple) -> tuple[str, float]:
    ends = [(floor, 0.0)]
    for wrong, rows in (training, validation, field):
        p = wrong / rows
        ends.append((p, p * (1 - p) / rows))
    best = ("none", 0.0)
    for i, name in enumerate(["bias", "variance", "mismatch"]):
        gap = ends[i + 1][0] - ends[i][0]
        error = math.sqrt(ends[i][1] + ends[i + 1][1])
        if gap > 2 * error and gap > best[1]:
            best = (name, gap)
    return best


def cases(rng):
    yield 0.05, (60, 1000), (120, 1000), (130, 1000)
    yield 0.05, (55, 1000), (60, 1000), (9, 100)
    yield 0.1, (150, 1000), (190, 1000), (200, 1000)
    yield 0.2, (50, 1000), (60, 1000), (65, 1000)
    yield 0.05, (60, 1000), (120, 1000), (20, 100)
    yield 0.08, (10, 1000), (120, 1000), (125, 1000)
    yield 0.02, (30, 1000), (60, 1000), (15, 100)
    yield 0.02, (50, 1000), (65, 1000), (140, 1000)
    yield 0.1, (300, 1000), (320, 1000), (340, 1000)
    yield 0.15, (160, 1000), (185, 1000), (19, 50)
    yield 0.0, (0, 10), (0, 10), (0, 10)
    yield 0.04, (90, 1000), (110, 1000), (20, 100)
    yield 0.2, (250, 1000), (290, 1000), (300, 1000)
    yield 0.05, (55, 1000), (60, 1000), (10, 100)
    yield 0.08, (90, 1000), (100, 1000), (7, 50)
    yield 0.1, (108, 1000), (120, 1000), (15, 100)
    for _ in range(4):
        a = int(rng.integers(30, 90))
        b = a + int(rng.integers(5, 90))
        yield 0.03, (a, 1000), (b, 1000), (b // 10 + int(rng.integers(2, 12)), 100)


def wrong_chance_ignored(floor, training, validation, field):
    """You take the largest gap as it is. With 100 forms from the field, a gap of 3 points can be chance; it counts only
    beyond two standard errors."""
    e = [floor] + [w / n for w, n in (training, validation, field)]
    best = ("none", 0.0)
    for i, name in enumerate(["bias", "variance", "mismatch"]):
        if e[i + 1] - e[i] > best[1]:
            best = (name, e[i + 1] - e[i])
    return best


def wrong_floor_is_zero(floor, training, validation, field):
    """You measure the bias from 0. What even careful people get wrong can't be expected of the model."""
    ends = [(0.0, 0.0)] + [(w / n, w / n * (1 - w / n) / n) for w, n in (training, validation, field)]
    best = ("none", 0.0)
    for i, name in enumerate(["bias", "variance", "mismatch"]):
        gap, error = ends[i + 1][0] - ends[i][0], math.sqrt(ends[i][1] + ends[i + 1][1])
        if gap > 2 * error and gap > best[1]:
            best = (name, gap)
    return best


def wrong_all_from_the_floor(floor, training, validation, field):
    """You measure each gap from the floor, so the last one nearly always wins. Each gap begins where the one before it ended."""
    ends = [(floor, 0.0)] + [(w / n, w / n * (1 - w / n) / n) for w, n in (training, validation, field)]
    best = ("none", 0.0)
    for i, name in enumerate(["bias", "variance", "mismatch"]):
        gap, error = ends[i + 1][0] - floor, math.sqrt(ends[i + 1][1])
        if gap > 2 * error and gap > best[1]:
            best = (name, gap)
    return best

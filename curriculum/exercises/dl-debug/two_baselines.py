"""Two numbers to beat

A model that sorts letters into `k` departments has a cross-entropy of 1.1. Is that good? Compare it with two models that never
look at a letter. The first gives each of the `k` departments the same share. The second gives each department the share that
it has among the labels `y`. Return the cross-entropy of both on the letters with the labels `y`.

- `k`: an int, at least 2. `y`: a list of at least one int from 0 to k - 1; some departments may not occur.
- Returns a list of two floats, the loss of the first model and that of the second. Both are means over the letters.

>>> [round(loss, 3) for loss in two_baselines([0, 0, 0, 1], 4)]
[1.386, 0.562]
>>> [round(loss, 3) for loss in two_baselines([2, 2], 3)]
[1.099, 0.0]
"""

import math

minutes = 7
chapter = "01-one-batch-by-heart"
hint = "What does a letter cost if its department has a quarter of all letters? How many such letters are there?"


def two_baselines(y: list[int], k: int) -> list[float]:
    total = 0.0
    for label in y:
        total += math.log(len(y) / y.count(label))
    return [math.log(k), total / len(y)]


def cases(rng):
    yield ([0], 2)
    yield ([2, 2], 3)
    yield ([0, 1], 2)
    yield ([0, 0, 0, 1], 4)
    yield ([0, 1, 2, 3, 3, 3], 4)
    yield ([4, 0, 4, 4, 1], 10)
    for n in (6, 9, 20):
        yield (rng.integers(0, 3, n).tolist(), 5)


def wrong_departments_that_occur(y, k):
    """Your first model shares out among the departments that occur in y. It doesn't look at labels: it gives each of the k departments 1/k."""
    shares = [y.count(label) / len(y) for label in y]
    return [math.log(len(set(y))), -sum(math.log(share) for share in shares) / len(y)]


def wrong_base_two(y, k):
    """You use the logarithm with base 2. Cross-entropy uses the natural one: ln 4 is 1.386, not 2."""
    shares = [y.count(label) / len(y) for label in y]
    return [math.log2(k), -sum(math.log2(share) for share in shares) / len(y)]


def wrong_each_department_once(y, k):
    """Your second loss takes the mean over the departments. It's the mean over the letters, so a department with many letters counts more often."""
    shares = [y.count(label) / len(y) for label in set(y)]
    return [math.log(k), -sum(math.log(share) for share in shares) / len(shares)]


def wrong_commonest_only(y, k):
    """Your second loss is that of a letter of the most frequent department. The letters of the other departments cost more, and they count as well."""
    return [math.log(k), -math.log(max(y.count(label) for label in y) / len(y))]

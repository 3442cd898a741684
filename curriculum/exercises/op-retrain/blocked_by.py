'''Which group blocks it?

Before a challenger is promoted, every group is looked at. Return the groups in which it's surely worse.

- `groups`: a dict of group -> `(up, down, n)`: of n rows, only the challenger is right on `up`, only the champion on `down`. `n` is at
  least 2.
- Groups with fewer than `least` rows aren't looked at, and aren't counted.
- With k groups that are looked at, z is `NormalDist().inv_cdf(1 - 0.05 / k / 2)`. The mean is (up - down) / n, and
  s² = ((up + down) / n - mean²) · n / (n - 1).
- A group blocks the challenger if mean + z · s / √n is below 0.
- Returns a sorted list of tuples: each group that blocks it, with this upper end.

>>> found = blocked_by({"home": (80, 20, 3000), "abroad": (5, 40, 400), "new": (9, 12, 150), "vip": (0, 9, 20)}, 100)
>>> [(name, round(upper, 3)) for name, upper in found]
[('abroad', -0.049)]
'''

import math
from statistics import NormalDist

minutes = 8
chapter = "04-every-group"
hint = "Work out which groups are looked at first: k depends on it."


def blocked_by(groups: dict, least: int) -> list:
    seen = {name: counts for name, counts in groups.items() if counts[2] >= least}
    found = []
    for name, (up, down, n) in seen.items():
        z = NormalDist().inv_cdf(1 - 0.05 / len(seen) / 2)
        mean = (up - down) / n
        s = math.sqrt(((up + down) / n - mean**2) * n / (n - 1))
        upper = mean + z * s / math.sqrt(n)
        if upper < 0:
            found.append((name, upper))
    return sorted(found)


def cases(rng):
    yield ({}, 10)
    yield ({"a": (5, 5, 100)}, 10)
    yield ({"a": (5, 25, 100)}, 10)
    yield ({"a": (25, 5, 100)}, 10)
    yield ({"a": (0, 9, 20)}, 100)
    yield ({"a": (4, 14, 100)}, 100)
    yield ({"a": (4, 14, 100)}, 101)
    yield ({"a": (10, 14, 500)}, 10)
    yield ({"b": (6, 17, 300), "a": (6, 17, 300), "c": (50, 20, 900), "d": (9, 9, 300)}, 100)
    yield ({"b": (0, 40, 300), "a": (3, 44, 300)}, 100)
    yield ({"a": (0, 3, 10), "b": (9, 9, 20)}, 10)
    yield ({"a": (0, 9, 11)}, 5)
    yield ({"a": (0, 4, 4)}, 2)
    yield ({"b": (4, 14, 400), "t": (1, 1, 20), "u": (1, 1, 20), "v": (0, 1, 20), "w": (0, 9, 9)}, 100)
    yield ({"a": (4, 14, 200), "b": (4, 14, 200), "c": (60, 30, 2000), "d": (70, 30, 2000)}, 100)
    yield ({"a": (5, 16, 200), "b": (30, 20, 200), "t": (0, 30, 60)}, 100)
    yield ({"home": (80, 20, 3000), "abroad": (5, 40, 400), "new": (9, 12, 150), "vip": (0, 9, 20)}, 100)
    for k in (3, 6):
        groups = {}
        for i in rng.permutation(k).tolist():
            up, down = rng.integers(5, 30, 2).tolist()
            groups[f"g{i}"] = (up, down + 6, int(rng.integers(60, 900)))
        yield ({**groups, "tiny": (0, 12, 30), "q": (5, 15, 400)}, 100)


def wrong_mean_below_zero(groups, least):
    """You block the challenger as soon as the mean of a group is below 0. Of ten groups, several are below 0 by chance; ask whether
    the whole interval is."""
    seen = {name: counts for name, counts in groups.items() if counts[2] >= least}
    found = []
    for name, (up, down, n) in seen.items():
        z = NormalDist().inv_cdf(1 - 0.05 / len(seen) / 2)
        mean = (up - down) / n
        s = math.sqrt(((up + down) / n - mean**2) * n / (n - 1))
        if mean < 0:
            found.append((name, mean + z * s / math.sqrt(n)))
    return sorted(found)


def wrong_same_z(groups, least):
    """You take 1.96 for any number of groups. With many groups one looks surely worse by chance: divide the level by their number."""
    found = []
    for name, (up, down, n) in groups.items():
        mean = (up - down) / n
        s = math.sqrt(((up + down) / n - mean**2) * n / (n - 1))
        upper = mean + 1.96 * s / math.sqrt(n)
        if n >= least and upper < 0:
            found.append((name, upper))
    return sorted(found)


def wrong_small_groups_counted(groups, least):
    """You count the groups that are too small as well. They aren't looked at, so chance has no try there: k is the number of the others."""
    found = []
    for name, (up, down, n) in groups.items():
        z = NormalDist().inv_cdf(1 - 0.05 / len(groups) / 2)
        mean = (up - down) / n
        s = math.sqrt(((up + down) / n - mean**2) * n / (n - 1))
        upper = mean + z * s / math.sqrt(n)
        if n >= least and upper < 0:
            found.append((name, upper))
    return sorted(found)


def wrong_not_surely_better(groups, least):
    """You list the groups in which the challenger isn't surely better. With a dozen groups that blocks every model."""
    seen = {name: counts for name, counts in groups.items() if counts[2] >= least}
    found = []
    for name, (up, down, n) in seen.items():
        z = NormalDist().inv_cdf(1 - 0.05 / len(seen) / 2)
        mean = (up - down) / n
        s = math.sqrt(((up + down) / n - mean**2) * n / (n - 1))
        if mean - z * s / math.sqrt(n) <= 0:
            found.append((name, mean + z * s / math.sqrt(n)))
    return sorted(found)

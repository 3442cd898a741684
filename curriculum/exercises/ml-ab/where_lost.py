"""Where were they lost?

A test has too few users in one group, and you look for the leak, device by device. For each device, the number in
treatment should be near its expected value; the size of z says how far off it is in standard deviations. Return the
names of the devices with a sample ratio mismatch: those whose |z| is larger than 3.29. The largest |z| comes first.

- `counts`: a dict from the name of a device to a pair of ints: users in control, users in treatment; together at least
  one. It isn't changed. `share`: the share of users that was to get the treatment, strictly between 0 and 1.
- Of n users, n · share are expected in treatment, with the standard deviation √(n · share · (1 - share)).
- Returns a list of texts. No two devices with a mismatch have the same |z|.

>>> where_lost({"phone": (5000, 4980), "tablet": (900, 700), "desktop": (4000, 4400)}, 0.5)
['tablet', 'desktop']
>>> where_lost({"phone": (900, 100), "tablet": (180, 20)}, 0.1)
[]
"""

import math

minutes = 6
chapter = "03-before-you-believe-it"
hint = "Put |z| of each device in a dict first. Then two questions are left: which names stay, and by which key are they sorted?"


def where_lost(counts: dict, share: float) -> list[str]:
    off = {}
    for name, (control, treatment) in counts.items():
        n = control + treatment
        off[name] = abs(treatment - n * share) / math.sqrt(n * share * (1 - share))
    return sorted([name for name in off if off[name] > 3.29], key=lambda name: -off[name])


def cases(rng):
    yield ({}, 0.5)
    yield ({"phone": (1, 0)}, 0.5)
    yield ({"phone": (900, 100), "tablet": (180, 20)}, 0.1)
    yield ({"phone": (900, 40)}, 0.1)
    yield ({"phone": (166, 234), "tablet": (168, 232)}, 0.5)
    yield ({"phone": (5000, 4980), "tablet": (900, 700), "desktop": (4000, 4400)}, 0.5)
    yield ({"old": (700, 900), "new": (5000, 5450)}, 0.5)
    yield ({"a": (60, 30), "b": (2000, 1900), "c": (20, 3)}, 0.5)
    yield ({"watch": (30, 0), "phone": (8000, 2300), "tv": (400, 101)}, 0.2)
    yield ({"x": (10000, 10400), "y": (100, 140), "z": (120, 60)}, 0.5)
    yield ({"big": (20000, 20900), "small": (40, 2)}, 0.5)
    yield ({"big": (80000, 19000), "small": (40, 40)}, 0.2)
    for share in (0.5, 0.3, 0.1):
        d = {}
        for i, n in enumerate(rng.integers(500, 9000, 5).tolist()):
            t = int(rng.binomial(n, share))
            d[f"device {i}"] = (n - t, t)
        d["leaking"] = (3000 + int(rng.integers(0, 50)), 100)
        d["doubled"] = (50, 300 + int(rng.integers(0, 50)))
        yield (d, share)


def wrong_too_few_only(counts, share):
    """You find only the devices with too few users in treatment. Too many is a mismatch as well: control may have lost
    them."""
    off = {}
    for name, (c, t) in counts.items():
        n = c + t
        off[name] = (n * share - t) / math.sqrt(n * share * (1 - share))
    return sorted([name for name in off if off[name] > 3.29], key=lambda name: -off[name])


def wrong_limit_of_a_test(counts, share):
    """You use 1.96 as the limit. With many devices and a look each day, fair assignment would often exceed it."""
    off = {}
    for name, (c, t) in counts.items():
        n = c + t
        off[name] = abs(t - n * share) / math.sqrt(n * share * (1 - share))
    return sorted([name for name in off if off[name] > 1.96], key=lambda name: -off[name])


def wrong_sorted_by_users(counts, share):
    """You put the device first where most users are missing or too many. What counts is their number in standard
    deviations: 50 of 200 is stranger than 200 of 10,000."""
    off = {}
    for name, (c, t) in counts.items():
        n = c + t
        off[name] = abs(t - n * share) / math.sqrt(n * share * (1 - share))
    return sorted([n for n in off if off[n] > 3.29], key=lambda n: -abs(counts[n][1] - sum(counts[n]) * share))


def wrong_always_half(counts, share):
    """You expect half of the users in treatment. The share is given, and it may be 0.1."""
    off = {}
    for name, (c, t) in counts.items():
        off[name] = abs(t - c) / math.sqrt(c + t)
    return sorted([name for name in off if off[name] > 3.29], key=lambda name: -off[name])

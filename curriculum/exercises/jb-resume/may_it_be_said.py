"""May it be said?

Some claims about a gain have enough rows behind them, others don't. Pick those that do.

- `claims`: a list of tuples: name, k1, n1, k2, n2: k1 of n1 were found before, k2 of n2 afterwards. More is better. Every n is above 0.
- The interval of the difference of the two shares is Newcombe's, made of two Wilson intervals with z = 1.96.
- A gain may be said if the lower end of the interval is above 0.
- Returns the names of the claims that may be said, in their order.

>>> may_it_be_said([("rule", 200, 400, 216, 400), ("forest", 200, 400, 260, 400)])
['forest']
"""

import math

minutes = 9
chapter = "01-a-claim-and-its-parts"
hint = "Write `wilson(k, n)` inside first. The lower end needs the lower end of the later share and the upper end of the earlier one."


def may_it_be_said(claims: list) -> list[str]:
    def wilson(k, n):
        p, z = k / n, 1.96
        middle = p + z * z / (2 * n)
        reach = z * math.sqrt(p * (1 - p) / n + z * z / (4 * n * n))
        return (middle - reach) / (1 + z * z / n), (middle + reach) / (1 + z * z / n)

    said = []
    for name, k1, n1, k2, n2 in claims:
        p1, p2 = k1 / n1, k2 / n2
        upper_before = wilson(k1, n1)[1]
        lower_after = wilson(k2, n2)[0]
        if p2 - p1 > math.sqrt((p2 - lower_after) ** 2 + (upper_before - p1) ** 2):
            said.append(name)
    return said


def _around(n1, n2, k1, ks):
    return [(f"{k} of {n2}", k1, n1, k, n2) for k in ks]


def cases(rng):
    yield ([],)
    yield ([("rule", 200, 400, 216, 400), ("forest", 200, 400, 260, 400)],)
    yield ([("worse", 260, 400, 200, 400), ("same", 50, 100, 50, 100)],)
    yield (_around(400, 400, 200, range(214, 240, 2)),)
    yield (_around(60, 60, 30, range(36, 48)),)
    yield (_around(30, 90, 15, range(50, 76)),)
    yield (_around(90, 30, 45, range(15, 28)),)
    yield (_around(50, 50, 1, range(2, 14)),)
    yield (_around(40, 40, 0, range(0, 12)),)
    yield (_around(40, 40, 30, range(30, 41)),)
    yield (_around(20, 20, 18, range(18, 21)),)
    for _ in range(3):
        n1, n2 = rng.integers(20, 200, 2).tolist()
        k1 = int(rng.integers(0, n1 // 2))
        first = round(k1 * n2 / n1)
        yield (_around(n1, n2, k1, range(first, min(n2, first + 30))),)


def _wilson(k, n, z=1.96):
    p = k / n
    reach = z * math.sqrt(p * (1 - p) / n + z * z / (4 * n * n))
    return (p + z * z / (2 * n) - reach) / (1 + z * z / n), (p + z * z / (2 * n) + reach) / (1 + z * z / n)


def wrong_intervals_apart(claims):
    """You ask whether the two intervals overlap. They may overlap a little and the difference still be clear; it has an interval of its own."""
    return [name for name, k1, n1, k2, n2 in claims if _wilson(k2, n2)[0] > _wilson(k1, n1)[1]]


def wrong_any_gain(claims):
    """You accept every gain. With 400 rows, 50 % and 54 % may be the same model on two days."""
    return [name for name, k1, n1, k2, n2 in claims if k2 / n2 > k1 / n1]


def wrong_first_is_certain(claims):
    """You treat the share before as exact. It was measured too, and its uncertainty is part of the interval of the difference."""
    return [name for name, k1, n1, k2, n2 in claims if _wilson(k2, n2)[0] > k1 / n1]


def wrong_ends_swapped(claims):
    """You take the outer ends the wrong way round. For the lower end of the difference count how far the later share may lie below,
    and the earlier one above."""
    said = []
    for name, k1, n1, k2, n2 in claims:
        p1, p2 = k1 / n1, k2 / n2
        if p2 - p1 > math.sqrt((_wilson(k2, n2)[1] - p2) ** 2 + (p1 - _wilson(k1, n1)[0]) ** 2):
            said.append(name)
    return said

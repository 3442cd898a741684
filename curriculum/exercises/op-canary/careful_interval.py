'''A careful interval

Return the interval for how much more often the canary fails than the champion, as a tuple `(low, high)`.

- `canary`, `champion`: tuples `(failed, n)`, with 0 ≤ failed ≤ n; n may be 0. `z`: a positive number.
- Add one failure and one success to each side: then p is (failed + 1) / (n + 2), and n + 2 takes the place of n.
- The difference d is p of the canary minus p of the champion, and s the square root of the sum of p · (1 - p) / (n + 2) of both sides.
- The interval is (d - z · s, d + z · s).

With 7 failures of 14 on both sides, p is 8/16 and s the square root of 2 · 0.25 / 16.

>>> [round(x, 4) for x in careful_interval((7, 14), (7, 14), 2)]
[-0.3536, 0.3536]
>>> [round(x, 2) for x in careful_interval((0, 0), (1, 98), 1)]
[0.13, 0.83]
'''

import math

minutes = 6
chapter = "02-go-on-hold-or-stop"
hint = "Compute p and the variance of one side first. Both sides do the same."


def careful_interval(canary: tuple, champion: tuple, z: float) -> tuple[float, float]:
    shares, variance = [], 0.0
    for failed, n in (canary, champion):
        p = (failed + 1) / (n + 2)
        shares.append(p)
        variance += p * (1 - p) / (n + 2)
    d = shares[0] - shares[1]
    return d - z * math.sqrt(variance), d + z * math.sqrt(variance)


def cases(rng):
    yield ((7, 14), (7, 14), 2)
    yield ((0, 0), (1, 98), 1)
    yield ((0, 20), (0, 20), 2)
    yield ((40, 40), (0, 10), 3)
    yield ((12, 200), (30, 1500), 2)
    yield ((100, 4000), (20, 2000), 2)
    yield ((3, 90), (25, 300), 2.5)
    for _ in range(4):
        n, m = int(rng.integers(20, 500)), int(rng.integers(500, 4000))
        yield ((int(rng.integers(0, n // 4)), n), (int(rng.integers(0, m // 6)), m), float(rng.choice([2, 3])))


def _two(p1, n1, p0, n0, z):
    s = math.sqrt(p1 * (1 - p1) / n1 + p0 * (1 - p0) / n0)
    return p1 - p0 - z * s, p1 - p0 + z * s


def wrong_as_seen(canary, champion, z):
    """You compute with the shares as seen. With 0 failures of 20 on both sides your interval has no width: it claims certainty."""
    (a, n), (b, m) = canary, champion
    return _two(a / n if n else 0.5, n or 1, b / m if m else 0.5, m or 1, z)


def wrong_only_failures_added(canary, champion, z):
    """You add one to the failures and one to n. That's a failure without a success: add one of each, so n grows by 2."""
    (a, n), (b, m) = canary, champion
    return _two((a + 1) / (n + 1), n + 1, (b + 1) / (m + 1), m + 1, z)


def wrong_deviations_added(canary, champion, z):
    """You add the two standard deviations. Variances add up; the deviation of the difference is the square root of their sum."""
    (a, n), (b, m) = canary, champion
    p, q = (a + 1) / (n + 2), (b + 1) / (m + 2)
    s = math.sqrt(p * (1 - p) / (n + 2)) + math.sqrt(q * (1 - q) / (m + 2))
    return p - q - z * s, p - q + z * s


def wrong_champion_minus_canary(canary, champion, z):
    """You subtract the other way round. Positive is to mean that the canary fails more often."""
    (a, n), (b, m) = canary, champion
    return _two((b + 1) / (m + 2), m + 2, (a + 1) / (n + 2), n + 2, z)

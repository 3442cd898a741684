'''Is the share as planned?

Return by how many users the canary's size lies outside the band, so that a monitor can show it.

- `n`: the number of users, positive. `share`: the planned share, between 0 and 1. `seen`: how many users were in the canary.
- The band reaches from 4 standard deviations below the planned number `n * share` to 4 above it. A standard deviation is the square
  root of `n * share * (1 - share)`.
- Inside the band the result is 0.0. Below it, it's the distance to the lower end, as a negative number; above it, the distance to the
  upper end, positive.

For 400 users and a share of 0.5 the deviation is 10, and the band reaches from 160 to 240.

>>> share_in_the_band(400, 0.5, 251)
11.0
>>> share_in_the_band(400, 0.5, 160)
0.0
'''

import math

minutes = 7
chapter = "01-a-few-users-first"
hint = "How far is `seen` from the planned number, and how much of that is allowed?"


def share_in_the_band(n: int, share: float, seen: int) -> float:
    planned = n * share
    allowed = 4 * math.sqrt(planned * (1 - share))
    if seen > planned + allowed:
        return seen - (planned + allowed)
    if seen < planned - allowed:
        return seen - (planned - allowed)
    return 0.0


def cases(rng):
    yield (400, 0.5, 200)
    yield (400, 0.5, 251)
    yield (400, 0.5, 160)
    yield (400, 0.5, 159)
    yield (400, 0.5, 240)
    yield (10_000, 0.1, 1130)
    yield (10_000, 0.1, 870)
    yield (900, 0.2, 280)
    yield (900, 0.2, 90)
    yield (10_000, 0.5, 4500)
    yield (100, 0.9, 20)
    yield (10_000, 0.01, 500)
    for _ in range(4):
        n, share = int(rng.integers(500, 9000)), float(rng.choice([0.05, 0.2, 0.5]))
        spread = 7 * math.sqrt(n * share * (1 - share))
        yield (n, share, int(n * share + spread * float(rng.uniform(-1, 1))))


def wrong_distance_to_the_plan(n, share, seen):
    """You return the distance to the planned number. The task asks for the distance to the nearer end of the band: 251 is 11 above 240."""
    planned = n * share
    off = seen - planned
    return float(off) if abs(off) > 4 * math.sqrt(planned * (1 - share)) else 0.0


def wrong_one_side(n, share, seen):
    """You look for too many users only. Too few are a fault as well: perhaps requests get lost on the way to the canary."""
    planned = n * share
    return max(0.0, seen - planned - 4 * math.sqrt(planned * (1 - share)))


def wrong_variance(n, share, seen):
    """You take 4 times n · share · (1 - share). That's the variance; its square root is the standard deviation, 10 in place of 100."""
    planned = n * share
    allowed = 4 * planned * (1 - share)
    return seen - planned - allowed if seen > planned + allowed else min(0.0, seen - planned + allowed)


def wrong_fixed_tenth(n, share, seen):
    """You allow a fixed tenth of the plan. With few users chance alone leaves that band often; with many users a real fault stays inside it."""
    planned = n * share
    off = seen - planned
    return max(0.0, off - 0.1 * planned) if off > 0 else min(0.0, off + 0.1 * planned)

"""Both ways to say it

Write a change so that nobody can misread it.

- `k1` of `n1` before, `k2` of `n2` after: whole numbers, n1 and n2 above 0.
- Returns a text such as `from 50.0 % to 54.0 % (+4.0 points, +8.0 %)`: both shares in per cent, the change in points, and the relative
  change in per cent, all with one digit after the point, the changes with their sign.
- Where k1 is 0, there is no relative change. The text then ends after the points: `from 0.0 % to 2.5 % (+2.5 points)`.

>>> both_ways(200, 400, 216, 400)
'from 50.0 % to 54.0 % (+4.0 points, +8.0 %)'
>>> both_ways(0, 80, 2, 80)
'from 0.0 % to 2.5 % (+2.5 points)'
"""

minutes = 6
chapter = "01-a-claim-and-its-parts"
hint = "In an f-string, `:+.1f` writes one digit after the point, and the sign."


def both_ways(k1: int, n1: int, k2: int, n2: int) -> str:
    before, after = 100 * k1 / n1, 100 * k2 / n2
    change = f"{after - before:+.1f} points"
    if k1 > 0:
        change += f", {100 * (after / before - 1):+.1f} %"
    return f"from {before:.1f} % to {after:.1f} % ({change})"


def cases(rng):
    yield (200, 400, 216, 400)
    yield (216, 400, 200, 400)
    yield (0, 80, 2, 80)
    yield (0, 5, 0, 9)
    yield (1, 50, 2, 50)
    yield (90, 100, 46, 50)
    yield (7, 10, 0, 10)
    yield (0, 3, 3, 3)
    yield (12, 48, 12, 40)
    for _ in range(4):
        n1, n2 = (2 * rng.integers(10, 150, 2) + 1).tolist()  # odd: no share lies half-way
        yield (2 * int(rng.integers(1, n1 // 2)) - 1, n1, int(rng.integers(0, n2)), n2)


def wrong_points_twice(k1, n1, k2, n2):
    """You write the points once more, with a sign for per cent. Relatively, 2 points from 2 % are 100 %."""
    before, after = 100 * k1 / n1, 100 * k2 / n2
    change = f"{after - before:+.1f} points" + (f", {after - before:+.1f} %" if k1 else "")
    return f"from {before:.1f} % to {after:.1f} % ({change})"


def wrong_of_the_later(k1, n1, k2, n2):
    """You divide by the later share. A relative change is a share of what there was before: 4 points of 50, not of 54."""
    before, after = 100 * k1 / n1, 100 * k2 / n2
    change = f"{after - before:+.1f} points"
    if k1 and k2:
        change += f", {100 * (1 - before / after):+.1f} %"
    elif k1:
        change += ", -100.0 %"
    return f"from {before:.1f} % to {after:.1f} % ({change})"


def wrong_counts_compared(k1, n1, k2, n2):
    """You compare the counts. 12 of 48 and 12 of 40 are the same count and not the same share."""
    before, after = 100 * k1 / n1, 100 * k2 / n2
    change = f"{after - before:+.1f} points"
    if k1 > 0:
        change += f", {100 * (k2 / k1 - 1):+.1f} %"
    return f"from {before:.1f} % to {after:.1f} % ({change})"

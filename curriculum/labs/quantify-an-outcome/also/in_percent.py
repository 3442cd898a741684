from math import hypot, sqrt


def centre_and_reach(share, rows):
    """Wilson's middle and half width, everything in points."""
    z2 = 1.96**2
    middle = (share + 50 * z2 / rows) * rows / (rows + z2)
    reach = 100 * 1.96 * sqrt(rows * share * (100 - share) / 10_000 + z2 / 4) / (rows + z2)
    return middle, reach


def claim(before, after, n):
    good = n >= 1 and before is not None and before in range(n + 1) and after in range(n + 1)
    if not good:
        raise ValueError("a count is missing or impossible")
    old, new = 100 * before / n, 100 * after / n
    (m1, r1), (m2, r2) = centre_and_reach(old, n), centre_and_reach(new, n)
    gap = new - old
    low = gap - hypot(new - (m2 - r2), m1 + r1 - old)
    high = gap + hypot(m2 + r2 - new, old - (m1 - r1))
    result = dict(points=gap, low=low, high=high, relative=None)
    if before != 0:
        result["relative"] = 100 * (after - before) / before
    if low <= 0 <= high:
        result["verdict"] = "no clear change"
        words = "no clear change: %.1f %% and %.1f %% (95 %% interval %+.1f to %+.1f points)"
        words %= (old, new, low, high)
    else:
        result["verdict"] = "gain" if gap > 0 else "loss"
        words = "from %.1f %% to %.1f %%: %+.1f points (95 %% interval %+.1f to %+.1f)"
        words %= (old, new, gap, low, high)
    result["sentence"] = words + f", n = {n} each"
    return result

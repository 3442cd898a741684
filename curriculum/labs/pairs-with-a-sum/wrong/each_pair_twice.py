"""Your program counts every pair of places twice, once from each end: for [3, 1, 3, 5, 1] and 4 it returns 8
instead of 4. Places 0 and 1 are the same pair as places 1 and 0. Look only at numbers that stood before this
one, or halve the answer."""


def pairs_with_sum(xs: list[int], s: int) -> int:
    """Return how many pairs of two different places in xs hold numbers with the sum s."""
    counts = {}
    for x in xs:
        counts[x] = counts.get(x, 0) + 1
    pairs = 0
    for x in xs:
        pairs += counts.get(s - x, 0)
        if x == s - x:
            pairs -= 1  # not with itself
    return pairs

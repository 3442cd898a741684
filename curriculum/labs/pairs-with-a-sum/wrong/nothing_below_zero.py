"""Your program passes over numbers that are larger than the sum, since "they are too large already". With
numbers below zero they are not: 100 and -37 have the sum 63. Bookings go both ways."""


def pairs_with_sum(xs: list[int], s: int) -> int:
    """Return how many pairs of two different places in xs hold numbers with the sum s."""
    seen = {}
    pairs = 0
    for x in xs:
        if x <= s:
            pairs += seen.get(s - x, 0)
            seen[x] = seen.get(x, 0) + 1
    return pairs

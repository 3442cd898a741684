"""Your program sorts the list that it was given, and the caller, whose bookings stood in the order of their
dates, finds them in another order. `sorted(xs)` returns a new list and leaves `xs` alone."""


def pairs_with_sum(xs: list[int], s: int) -> int:
    """Return how many pairs of two different places in xs hold numbers with the sum s."""
    xs.sort()
    seen = {}
    pairs = 0
    for x in xs:
        pairs += seen.get(s - x, 0)
        seen[x] = seen.get(x, 0) + 1
    return pairs

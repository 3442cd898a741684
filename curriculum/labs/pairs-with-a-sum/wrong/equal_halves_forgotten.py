"""Your program leaves out pairs of two equal numbers: so that no number meets itself, it passes over every
number that is half of the sum. `[2, 2]` has one pair with the sum 4, at the places 0 and 1. Only the same
*place* is excluded."""


def pairs_with_sum(xs: list[int], s: int) -> int:
    """Return how many pairs of two different places in xs hold numbers with the sum s."""
    seen = {}
    pairs = 0
    for x in xs:
        if x != s - x:
            pairs += seen.get(s - x, 0)
        seen[x] = seen.get(x, 0) + 1
    return pairs

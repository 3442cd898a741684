"""Your program remembers a number before it looks for its partner, and so finds it at its own place: for
[2, 7] and 4 it returns 1. No place makes a pair with itself. Look first, remember afterwards."""


def pairs_with_sum(xs: list[int], s: int) -> int:
    """Return how many pairs of two different places in xs hold numbers with the sum s."""
    seen = {}
    pairs = 0
    for x in xs:
        seen[x] = seen.get(x, 0) + 1
        pairs += seen.get(s - x, 0)
    return pairs

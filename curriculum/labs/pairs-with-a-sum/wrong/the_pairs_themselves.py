"""Your program returns the pairs themselves; it was asked how many there are. With a hundred thousand equal numbers the
list would have 4 999 950 000 items; a number needs no room. Count instead of collecting."""


def pairs_with_sum(xs: list[int], s: int) -> int:
    """Return how many pairs of two different places in xs hold numbers with the sum s."""
    seen = {}
    pairs = []
    for j, x in enumerate(xs):
        pairs += [(i, j) for i in seen.get(s - x, [])]
        seen.setdefault(x, []).append(j)
    return pairs

def pairs_with_sum(xs: list[int], s: int) -> int:
    """Return how many pairs of two different places in xs hold numbers with the sum s."""
    seen = {}
    pairs = 0
    for x in xs:
        pairs += seen.get(s - x, 0)  # with each equal number before this place
        seen[x] = seen.get(x, 0) + 1
    return pairs

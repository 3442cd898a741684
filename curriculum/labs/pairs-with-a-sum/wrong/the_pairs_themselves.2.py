def pairs_with_sum(xs: list[int], s: int) -> int:
    """Return how many pairs of two different places in xs hold numbers with the sum s."""
    pairs = []
    for i, x in enumerate(xs):
        for y in xs[i + 1 :]:
            if x + y == s:
                pairs.append((x, y))
    return pairs

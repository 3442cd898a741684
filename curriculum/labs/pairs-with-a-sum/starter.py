def pairs_with_sum(xs: list[int], s: int) -> int:
    """Return how many pairs of two different places in xs hold numbers with the sum s."""
    # TODO: far too slow for many numbers, and does it count each pair of places once?
    return sum(x + y == s for x in xs for y in xs)

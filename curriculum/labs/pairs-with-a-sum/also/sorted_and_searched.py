from bisect import bisect_left, bisect_right


def pairs_with_sum(xs: list[int], s: int) -> int:
    """Return how many pairs of two different places in xs hold numbers with the sum s."""
    ordered = sorted(xs)
    pairs = 0
    for place, x in enumerate(ordered):
        # Only partners that stand further right, so that each pair is found once.
        first = bisect_left(ordered, s - x, place + 1)
        pairs += bisect_right(ordered, s - x, first) - first
    return pairs

"""Your program compares each number with the one beside it. For [3, 1, 3, 5, 1] and 4 it finds the pairs at 0
and 1 and at 1 and 2, and misses the two others. A pair is any two places, however far apart."""


def pairs_with_sum(xs: list[int], s: int) -> int:
    """Return how many pairs of two different places in xs hold numbers with the sum s."""
    return sum(x + y == s for x, y in zip(xs, xs[1:]))

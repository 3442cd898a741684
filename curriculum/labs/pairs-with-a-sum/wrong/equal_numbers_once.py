"""Your program throws equal numbers away before it counts: for [3, 1, 3, 5, 1] and 4 it knows only 1, 3 and 5,
and returns 1. The two threes are two boxes. Pairs of places were asked for, not pairs of different
numbers."""


def pairs_with_sum(xs: list[int], s: int) -> int:
    """Return how many pairs of two different places in xs hold numbers with the sum s."""
    there = set(xs)
    return sum(x < s - x and s - x in there for x in there)

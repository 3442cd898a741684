"""The answers are right, but your program looks at every pair, or goes through a list again for each
number: 4 999 950 000 steps for a hundred thousand numbers. That may be a loop in a loop, and it may be one
loop with `in`, `count`, `index` or a slice inside, since each of these goes through a list too. Go through
`xs` once, and let a dict remember how often each number was there."""


def pairs_with_sum(xs: list[int], s: int) -> int:
    """Return how many pairs of two different places in xs hold numbers with the sum s."""
    return sum(xs[i + 1 :].count(s - x) for i, x in enumerate(xs))

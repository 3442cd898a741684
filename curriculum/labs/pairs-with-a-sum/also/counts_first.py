from collections import Counter


def pairs_with_sum(xs: list[int], s: int) -> int:
    """Return how many pairs of two different places in xs hold numbers with the sum s."""
    counts = Counter(xs)
    total = sum(count * counts[s - x] for x, count in counts.items() if x != s - x)
    half = counts[s / 2]  # the number that makes a pair with its equals, if s is even
    return total // 2 + half * (half - 1) // 2

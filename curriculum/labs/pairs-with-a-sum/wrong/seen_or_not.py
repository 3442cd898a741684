"""Your program remembers whether a number was there, not how often: for [3, 1, 3, 5, 1] and 4 the last 1 finds
"3 was there" and counts one pair, where it makes one with each of the two threes. A set cannot count; a
dict from number to count can."""


def pairs_with_sum(xs: list[int], s: int) -> int:
    """Return how many pairs of two different places in xs hold numbers with the sum s."""
    seen = set()
    pairs = 0
    for x in xs:
        if s - x in seen:
            pairs += 1
        seen.add(x)
    return pairs

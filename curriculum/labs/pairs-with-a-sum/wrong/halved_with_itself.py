"""For each number, your program counts how often its partner occurs in the whole list, the present place
included, and halves the total. For [2, 2] and 4 each 2 finds two of them, itself among these. That makes 4,
halved 2, where there is one pair. Remember a number only after you have looked for its partner."""


def pairs_with_sum(xs: list[int], s: int) -> int:
    """Return how many pairs of two different places in xs hold numbers with the sum s."""
    counts = {}
    for x in xs:
        counts[x] = counts.get(x, 0) + 1
    pairs = 0
    for x in xs:
        pairs += counts.get(s - x, 0)
    return pairs // 2

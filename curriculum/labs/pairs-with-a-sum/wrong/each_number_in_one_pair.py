"""Your program uses each number for one pair only, as if it were taken away: with two pointers that both move
on, or with a partner that is crossed out. For [3, 1, 3, 5, 1] and 4 it returns 2, but the first 3 makes a
pair with each of the two ones. All pairs of places were asked for."""


def pairs_with_sum(xs: list[int], s: int) -> int:
    """Return how many pairs of two different places in xs hold numbers with the sum s."""
    waiting = {}
    pairs = 0
    for x in xs:
        if waiting.get(s - x, 0) > 0:
            waiting[s - x] -= 1
            pairs += 1
        else:
            waiting[x] = waiting.get(x, 0) + 1
    return pairs

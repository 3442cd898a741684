"""Find the mistake: the second-highest score

A candidate has written this in an interview and calls it finished: "Return the second-highest *different* score. With 9, 9 and 7
that is 7, because two people share the highest. If there are no two different scores, return None." Test it by hand, find the mistake and fix it.

- `scores`: a list of ints, possibly negative, possibly empty, in any order.
- Returns an int, or None.

>>> second_highest([4, 9, 7])
7
>>> second_highest([9, 9, 7])
7
>>> second_highest([5, 5]) is None
True
"""

kind = "fix"
minutes = 6
chapter = "01-think-aloud"
hint = "Follow [9, 9, 7] with a table of `best` and `second`. Which branch does the second 9 take?"
equivalent = {
    "Compare_Lt_NotEq @ 8:elif score < best and (second is None or score > second): -> elif score != best and (second is None or score > second):": "a larger score has been dealt with one branch before",
    "Compare_Gt_GtE @ 8:elif score < best and (second is None or score > second): -> elif score < best and (second is None or score >= second):": "an equal score changes nothing",
}

starter = '''
def second_highest(scores: list[int]) -> int | None:
    best = None
    second = None
    for score in scores:
        if best is None or score > best:
            second = best
            best = score
        elif second is None or score > second:
            second = score
    return second
'''


def second_highest(scores: list[int]) -> int | None:
    best = None
    second = None
    for score in scores:
        if best is None or score > best:
            second = best
            best = score
        elif score < best and (second is None or score > second):
            second = score
    return second


def cases(rng):
    yield ([],)
    yield ([5],)
    yield ([5, 5],)
    yield ([0, 0, 0],)
    yield ([7, 4],)
    yield ([4, 7],)
    yield ([-3, -8],)
    yield ([-8, -3, -5],)
    yield ([-8, -3],)
    yield ([9, 9, 7],)
    yield ([7, 9, 9],)
    yield ([4, 9, 7],)
    yield ([1, 2, 3, 4],)
    yield ([8, 0, 8],)
    for n in (6, 9):
        yield (rng.integers(-9, 10, n).tolist(),)


def wrong_tie_counts(scores):
    """A second 9 takes the second place from 7. It equals the highest score, so it isn't a different one."""
    ordered = sorted(scores)
    return ordered[-2] if len(ordered) > 1 else None


def wrong_starts_at_zero(scores):
    """You start with 0. If all scores are below 0, or there is only one score, you return a score that nobody has."""
    best = 0
    second = 0
    for score in scores:
        if score > best:
            second = best
            best = score
        elif second < score < best:
            second = score
    return second


def wrong_old_best_lost(scores):
    """When a new highest score comes, the old one is forgotten. It is the second-highest now: with [4, 7], that is 4."""
    best = None
    second = None
    for score in scores:
        if best is None or score > best:
            best = score
        elif score < best and (second is None or score > second):
            second = score
    return second

"""Did the tutors help?

It was decided by lot which pupils of a school had a tutor before a test. A few very good or very bad marks could decide a comparison of means. So the school compares pupils in pairs: each of the first group with each of the second.

- `tutored`, `others`: lists of points in the test, ints. Either may be empty.
- Returns the share of pairs in which the tutored pupil has more points, a float. A pair with equal points counts one half.
- If there is no pair, it raises `ValueError`.

>>> tutors([7, 5], [5, 9, 4, 3])
0.6875
"""

minutes = 8
chapter = "01-share-of-pairs"
hint = "A loop in a loop. How many pairs are there, and what does each add to the sum: 1, one half or nothing?"


def tutors(tutored: list[int], others: list[int]) -> float:
    if not tutored or not others:
        raise ValueError("there is no pair")
    won = 0.0
    for mine in tutored:
        for other in others:
            if mine > other:
                won += 1
            elif mine == other:
                won += 0.5
    return won / (len(tutored) * len(others))


def cases(rng):
    yield [], [3]
    yield [3], []
    yield [4], [2]
    yield [4], [4]
    yield [2], [4]
    yield [7, 5], [5, 9, 4, 3]
    yield [5, 5, 1], [5, 5]
    yield [90, 2, 2], [3, 3]
    yield [1, 1, 1, 40], [2, 2, 1]
    for n in (4, 7, 12):
        yield rng.integers(0, 8, n).tolist(), rng.integers(0, 6, n + 2).tolist() + [7]


def wrong_ties_lost(tutored, others):
    """You count pairs with equal points as lost. They count one half."""
    if not tutored or not others:
        raise ValueError("there is no pair")
    return sum(a > b for a in tutored for b in others) / (len(tutored) * len(others))


def wrong_ties_won(tutored, others):
    """You count pairs with equal points as won. They count one half."""
    if not tutored or not others:
        raise ValueError("there is no pair")
    return sum(a >= b for a in tutored for b in others) / (len(tutored) * len(others))


def wrong_side_by_side(tutored, others):
    """You compare the first with the first, the second with the second, and so on. Compare each pupil of one group with each of the other."""
    if not tutored or not others:
        raise ValueError("there is no pair")
    pairs = list(zip(tutored, others))
    return sum((a > b) + (a == b) / 2 for a, b in pairs) / len(pairs)


def wrong_against_the_mean(tutored, others):
    """You compare each tutored pupil with the mean of the others. A single very good or very bad mark then decides. Compare with each of them."""
    if not tutored or not others:
        raise ValueError("there is no pair")
    mean = sum(others) / len(others)
    return sum((a > mean) + (a == mean) / 2 for a in tutored) / len(tutored)

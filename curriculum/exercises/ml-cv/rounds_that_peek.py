"""Rounds that peek

Before a hospital believes a nested cross-validation, it has the plan checked. The plan is a list with a tuple for each outer round:
the rows of the outer test, and a list of inner rounds, each a tuple (rows to learn from, rows to validate on). An outer
round *peeks* if a row of its test occurs anywhere in its inner rounds, or if some inner round has a row on both sides.

- `plan`: a list of tuples (test, inner) as above. All rows are given as lists of whole numbers, which may be empty.
- Returns the numbers of the outer rounds that peek, as a list in rising order; rounds count from 0.

>>> clean = ([0, 1], [([2], [3]), ([3], [2])])
>>> rounds_that_peek([clean, ([2, 3], [([0], [1]), ([1, 2], [0])])])
[1]
"""

minutes = 7
chapter = "02-choose-and-score"
hint = "Sets help: `a & b` is empty if two sets have nothing in common. Three pairs of sets have to be compared in each inner round."


def rounds_that_peek(plan: list[tuple]) -> list[int]:
    peeking = []
    for number, (test, inner) in enumerate(plan):
        kept = set(test)
        if any(kept & set(learn) or kept & set(val) or set(learn) & set(val) for learn, val in inner):
            peeking.append(number)
    return peeking


def cases(rng):
    clean = ([0, 1], [([2], [3]), ([3], [2])])
    learns = ([2, 3], [([0], [1]), ([1, 2], [0])])
    asks = ([4], [([0, 1], [2, 4])])
    both = ([5], [([0], [1]), ([0, 1, 2], [2, 3])])
    yield ([],)
    yield ([clean],)
    yield ([learns],)
    yield ([asks],)
    yield ([both],)
    yield ([clean, learns],)
    yield ([asks, clean, both],)
    yield ([([], [([1], [2])]), ([1], []), both, clean],)
    yield ([([1], [([2], [3]), ([1], [2])]), ([3], [([2], [1]), ([1], [3])])],)
    yield ([([7, 2], [([0], [1]), ([4], [2]), ([4], [5])])],)
    yield ([both, both, clean, ([0], [([3, 4], [4])])],)
    for n in (3, 5):
        yield ([(rng.integers(0, 9, 2).tolist(), [(rng.integers(0, 9, 2).tolist(), rng.integers(0, 9, 1).tolist()) for _ in range(2)]) for _ in range(n)] + [both, learns, asks],)


def wrong_only_learning(plan):
    """You look for test rows among the rows to learn from. If they are validated on in an inner round, they have a say
    in the choice, too."""
    return [i for i, (test, inner) in enumerate(plan) if any(set(test) & set(a) or set(a) & set(b) for a, b in inner)]


def wrong_inner_not_compared(plan):
    """You compare with the outer test only. A row that is learnt from and validated on in the same inner round spoils
    the choice as well."""
    return [i for i, (test, inner) in enumerate(plan) if any(set(test) & set(a + b) for a, b in inner)]


def wrong_first_inner_round(plan):
    """You look at the first inner round only. Each of them can bring a row back in."""
    return [i for i, (test, inner) in enumerate(plan) if any(set(test) & set(a + b) or set(a) & set(b) for a, b in inner[:1])]

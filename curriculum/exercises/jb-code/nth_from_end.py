"""The n-th wagon from the end of a chain

"A chain of wagons: each wagon knows its load and the wagon behind it. You hold the first one. What is the load of the n-th wagon from the
end? Don't count the wagons first, and don't copy them into a list: go along once."

- `chain`: a tuple `(value, rest)`, where `rest` is a chain again; an empty chain is None. Values are ints.
- `n`: an int, 1 or more; 1 is the last wagon.
- Returns the value, or None if the chain has fewer than `n` wagons.


>>> nth_from_end((7, (4, (9, None))), 2)
4
>>> nth_from_end((7, None), 2) is None
True
"""

minutes = 9
chapter = "05-trees-and-recursion"
hint = "Send one pointer n steps ahead, then move both. When the first falls off the end, where is the second? O(n) time for a chain of length n, and O(1) extra memory."


def nth_from_end(chain: tuple | None, n: int) -> int | None:
    ahead = chain
    for _ in range(n):
        if ahead is None:
            return None
        ahead = ahead[1]
    while ahead is not None:
        ahead = ahead[1]
        chain = chain[1]
    return chain[0]


def _chain(values):
    chain = None
    for value in values[::-1]:
        chain = (value, chain)
    return chain


def cases(rng):
    yield (None, 1)
    yield ((5, None), 1)
    yield ((5, None), 2)
    yield ((1, (2, None)), 1)
    yield ((1, (2, None)), 2)
    yield ((1, (2, None)), 3)
    yield ((7, (4, (9, None))), 2)
    yield ((7, (4, (9, None))), 3)
    yield ((7, (4, (9, None))), 1)
    yield ((7, (4, (9, None))), 5)
    for n in (6, 9):
        yield (_chain(rng.permutation(50)[:n].tolist()), int(rng.integers(1, n)))
    yield (_chain(list(range(15))), 11)


def wrong_counts_from_zero(chain, n):
    """You count the last wagon as number 0. `nth_from_end((5, None), 1)` gives None, not 5."""
    values = []
    while chain is not None:
        values.append(chain[0])
        chain = chain[1]
    return values[len(values) - 1 - n] if n < len(values) else None


def wrong_from_the_front(chain, n):
    """You count from the front. `nth_from_end((1, (2, None)), 1)` gives 1, not 2."""
    for _ in range(n - 1):
        if chain is not None:
            chain = chain[1]
    return chain[0] if chain is not None else None


def wrong_never_too_short(chain, n):
    """You don't ask whether the chain is long enough. `nth_from_end(None, 1)` gives an IndexError, not None."""
    values = []
    while chain is not None:
        values.append(chain[0])
        chain = chain[1]
    return values[-n]

"""Is the bill split fairly?

A program splits a restaurant bill among friends. It works in pence, so that nothing gets lost. You don't test it with
a few known bills but write a function that checks *any* result of it. A split is fair if

1. the shares add up to the bill,
2. the largest and the smallest share differ by at most 1 penny.

- `bill`: an int, 0 or more.
- `shares`: a list with at least one int.
- Returns None if the split is fair. If not, an AssertionError is raised; whether it has a message is up to you.

>>> check_split(1000, [334, 333, 333])
"""

minutes = 5
chapter = "01-a-test-that-can-fail"
hint = "Two conditions, two lines with `assert`. Nothing has to be returned: a function without `return` gives None."


def check_split(bill: int, shares: list[int]) -> None:
    assert sum(shares) == bill
    assert max(shares) - min(shares) <= 1


def cases(rng):
    yield (0, [0])
    yield (7, [7])
    yield (7, [8])
    yield (10, [5, 5])
    yield (10, [5, 4])
    yield (10, [6, 4])
    yield (11, [5, 6])
    yield (11, [4, 6])
    yield (12, [5, 7])
    yield (1000, [334, 333, 333])
    yield (1000, [333, 333, 333])
    yield (1000, [335, 333, 332])
    yield (3, [1, 2, 0])
    yield (6, [1, 2, 3])
    yield (9, [5, 2, 2])
    for n in (2, 3, 5):
        share = int(rng.integers(200, 900))
        yield (n * share + n - 1, [share + 1] * (n - 1) + [share])
        yield (n * share + n, [share + 1] * (n - 1) + [share])
        yield (n * share, [share + 2] + [share] * (n - 2) + [share - 2])
        yield (3 * share, [share + 1, share, share - 1])


def wrong_pair_is_always_true(bill, shares):
    """Your function accepts every split. If there are parentheses around a condition and its message, they make a
    tuple, and a tuple with something in it counts as true."""
    return None


def wrong_only_the_sum(bill, shares):
    """You accept every split that adds up to the bill. Paying 6 and 4 of a bill of 10 isn't fair: there is a second
    condition."""
    assert sum(shares) == bill


def wrong_returns_a_bool(bill, shares):
    """You return True or False. Nobody has to look at a returned value, so a bad split goes unnoticed. Raise an
    AssertionError instead, and return nothing."""
    return sum(shares) == bill and max(shares) - min(shares) <= 1


def wrong_neighbours_only(bill, shares):
    """You compare each share with the next one. In a longer list the first and the last can be further apart. Compare
    the largest with the smallest."""
    assert sum(shares) == bill
    assert all(abs(shares[i] - shares[i + 1]) <= 1 for i in range(len(shares) - 1))

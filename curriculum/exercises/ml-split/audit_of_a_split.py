"""Audit of a split

A colleague sends you a split, made on another computer, as three lists of row numbers. Before you trust any score, you
check two things: which rows are in more than one part, and which are in none.

- `n`: the number of rows in the table, at least 1. They are numbered 0 to n - 1.
- `train`, `val`, `test`: lists of row numbers from 0 to n - 1. Lists may be empty, and inside one list a number may
  occur several times; that alone is not counted as being in more than one part.
- Returns a tuple of two lists, both in rising order and without repetitions: the numbers that are in two or three of
  the parts, and the numbers that are in none.

>>> audit_of_a_split(6, [0, 1, 4], [1, 2], [4, 2])
([1, 2, 4], [3, 5])
>>> audit_of_a_split(3, [0, 0], [1], [2])
([], [])
"""

minutes = 8
chapter = "01-rows-kept-back"
hint = "For one row number, in how many of the three lists is it? The answers 0 and 1 and \"more\" lead to three different things."


def audit_of_a_split(n: int, train: list[int], val: list[int], test: list[int]) -> tuple[list[int], list[int]]:
    shared, lost = [], []
    for row in range(n):
        parts = sum(row in part for part in (train, val, test))
        if parts > 1:
            shared.append(row)
        if not parts:
            lost.append(row)
    return shared, lost


def cases(rng):
    yield 1, [], [], []
    yield 1, [0], [], []
    yield 2, [0], [0, 1], []
    yield 3, [0, 0], [1], [2]
    yield 3, [2], [1], [0]
    yield 4, [0, 1], [1, 2], [3]
    yield 4, [0, 1], [2], [1]
    yield 4, [0], [3, 2], [2, 1, 1]
    yield 3, [0], [1, 2], [2]
    yield 5, [0, 1], [2, 3], [3, 4]
    yield 4, [1, 1, 0], [2], [3]
    yield 6, [0, 1, 4], [1, 2], [4, 2]
    yield 5, [3, 0, 3], [3], [3, 4, 4]
    yield 6, [5, 5, 1], [0], [4, 3]
    for n in (8, 12):
        yield n, rng.integers(0, n, 7).tolist(), rng.integers(0, n, 3).tolist(), rng.integers(0, n, 3).tolist()


def wrong_only_the_training(n, train, val, test):
    """You compare the training rows with the others, but not validation with test. A row in both of those has taken
    part in the choice and is then used for the final score as well."""
    shared = [row for row in range(n) if row in train and (row in val or row in test)]
    return shared, [row for row in range(n) if row not in train + val + test]


def wrong_repeats_counted(n, train, val, test):
    """You count how often a number occurs in all three lists together. A number that stands twice in the same list is
    still in one part only."""
    together = train + val + test
    return [row for row in range(n) if together.count(row) > 1], [row for row in range(n) if row not in together]


def wrong_in_all_three(n, train, val, test):
    """You look for rows that are in all three parts. Two of them are enough to spoil the split."""
    shared = [row for row in range(n) if row in train and row in val and row in test]
    return shared, [row for row in range(n) if row not in train + val + test]

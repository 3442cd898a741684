"""Explore, then fix it: rows for testing

Before a model is trained, some rows are set aside at the end to test it with later. Your contract:

1. The rows for testing are the last ones: `percent` per cent of all rows, rounded down.
2. The rows for training are all the others, in their order.
3. `rows` is not changed.

The assistant's proposal is right for 10 rows and 20 per cent. It was also asked to explain itself, and said: "This works
for every percentage from 0 to 100." Check that claim, and fix the function.

- `rows`: a list of ints, possibly empty. `percent`: an int from 0 to 100.
- Returns a tuple of two lists: rows for training, rows for testing.

>>> split([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 20)
([1, 2, 3, 4, 5, 6, 7, 8], [9, 10])
>>> split([1, 2, 3], 50)
([1, 2], [3])
"""

kind = "fix"
minutes = 4
chapter = "01-a-proposal-is-a-claim"
hint = "What are `rows[:-count]` and `rows[-count:]` if `count` is 0?"

starter = '''
def split(rows: list[int], percent: int) -> tuple[list[int], list[int]]:
    """Split rows into training and test data."""
    count = len(rows) * percent // 100
    return rows[:-count], rows[-count:]
'''


def split(rows: list[int], percent: int) -> tuple[list[int], list[int]]:
    start = len(rows) - len(rows) * percent // 100
    return rows[:start], rows[start:]


def cases(rng):
    yield ([], 20)
    yield ([7], 50)
    yield ([7], 100)
    yield ([1, 2], 0)
    yield ([1, 2], 50)
    yield ([1, 2], 100)
    yield ([1, 2, 3], 50)
    yield ([1, 2, 3], 30)
    yield ([5, 5, 5], 34)
    yield ([4, 5, 6, 7], 20)
    yield ([4, 5, 6, 7], 25)
    yield ([4, 5, 6, 7], 99)
    yield ([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 20)
    yield ([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 9)
    for n in (3, 6, 15):
        yield (rng.integers(0, 50, n).tolist(), int(rng.integers(0, 101)))


def wrong_none_for_training(rows, percent):
    """If no rows are set aside, none is left for training: `-0` is 0, and `rows[:0]` is empty. Count from the front
    instead."""
    count = len(rows) * percent // 100
    return rows[:-count], rows[-count:]


def wrong_at_least_one(rows, percent):
    """You set at least one row aside. The contract says rounded down, and that may be none."""
    count = max(1, len(rows) * percent // 100)
    return rows[: len(rows) - count], rows[len(rows) - count :] if rows else []


def wrong_rounded(rows, percent):
    """You round to the nearest number. The contract says rounded down: half of three rows is one row."""
    start = len(rows) - int(len(rows) * percent / 100 + 0.5)
    return rows[:start], rows[start:]

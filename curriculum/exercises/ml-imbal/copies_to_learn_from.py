"""Find the mistake: too good for a hotel

A hotel wants to predict which few guests won't turn up. The bookings of those who didn't are copied before training, so that the model sees more of them. On the test rows it is nearly perfect, and at the desk it isn't. The function returns the row numbers to learn from and those to test on. Find the mistake and fix it.

- `missing`: an array of the ints 0 and 1, one for each booking; 1 means that the guest didn't turn up. At least 4 bookings. `times`: how often each row with a 1 is added again to the rows to learn from, a whole number, at least 0.
- Every fourth booking is for testing: the rows 3, 7, 11 and so on. All others are to learn from. No row may be in both, and no row is tested twice.
- Returns a tuple of two lists of row numbers. The list to learn from has the rows without copies first, rising, then the copies: all of the rows with a 1 once, rising, and that `times` times.

>>> copies_to_learn_from(np.array([0, 1, 0, 1, 1]), 2)
([0, 1, 2, 4, 1, 4, 1, 4], [3])
"""

import numpy as np

kind = "fix"
minutes = 5
chapter = "03-whose-scores"
hint = "Work through the example by hand. Is one of the rows in both lists? At which moment did that become possible?"

starter = '''
import numpy as np


def copies_to_learn_from(missing: np.ndarray, times: int) -> tuple[list[int], list[int]]:
    rows = list(range(len(missing)))
    rare = [row for row in rows if missing[row] == 1]
    rows = rows + rare * times
    test = rows[3::4]
    learn = [rows[i] for i in range(len(rows)) if i % 4 != 3]
    return learn, test
'''


def copies_to_learn_from(missing: np.ndarray, times: int) -> tuple[list[int], list[int]]:
    rows = list(range(len(missing)))
    test = rows[3::4]
    learn = [row for row in rows if row not in test]
    rare = [row for row in learn if missing[row]]
    return learn + rare * times, test


def cases(rng):
    yield np.array([0, 0, 0, 0]), 2
    yield np.array([0, 1, 0, 0]), 1
    yield np.array([0, 0, 0, 1]), 2
    yield np.array([0, 1, 0, 1, 1]), 0
    yield np.array([0, 1, 0, 1, 1]), 2
    yield np.array([1, 0, 0, 1, 0, 0, 0, 1]), 3
    for n in (9, 14, 22):
        missing = (rng.random(n) < 0.3).astype(int)
        missing[[2, 3, 7]] = 1
        yield missing, 2


def wrong_copied_before_the_split(missing, times):
    """You copy first and split afterwards, so copies of one booking are on both sides. The model is tested on rows that it knows."""
    rows = list(range(len(missing)))
    rows = rows + [row for row in rows if missing[row] == 1] * times
    return [rows[i] for i in range(len(rows)) if i % 4 != 3], rows[3::4]


def wrong_test_rows_copied_in(missing, times):
    """You copy every row with a 1, those for testing too. Their copies must not be learnt from."""
    rows = list(range(len(missing)))
    rare = [row for row in rows if missing[row] == 1]
    return [row for row in rows if row % 4 != 3] + rare * times, rows[3::4]


def wrong_test_rows_copied_too(missing, times):
    """You copy rows on both sides, each on its own. The test rows then no longer have the share of missing guests that the hotel has."""
    rows = list(range(len(missing)))
    test, learn = rows[3::4], [row for row in rows if row % 4 != 3]
    learn = learn + [row for row in learn if missing[row] == 1] * times
    return learn, test + [row for row in test if missing[row] == 1] * times

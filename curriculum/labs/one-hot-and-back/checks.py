import numpy as np

from gradatim.checks import check, equal, growth, raises


def labels(rng, n, k):
    """n labels in which every class from 0 to k - 1 occurs."""
    return rng.permutation(np.r_[np.arange(k), rng.integers(0, k, n - k)])


def table(y, k):
    """The table, written down the slow way."""
    return np.array([[float(label == j) for j in range(k)] for label in y]).reshape(len(y), k)


@check
def there(lab, rng):
    """writes a 1.0 into the column of each label"""
    k = int(rng.integers(3, 6))
    y = labels(rng, 9, k)
    equal(lab.one_hot(y, k), table(y, k), hint="a row for each label, a column for each class")


@check(needs=there)
def absent_classes(lab, rng):
    """has a column for every class, also for those that do not occur"""
    for k, among in ((6, [1, 2, 4]), (5, [3]), (7, [0, 1])):
        y = rng.choice(among, 8)
        hint = "how many classes there are is not written in the labels"
        equal(lab.one_hot(y, k), table(y, k), hint=hint)


@check(needs=there)
def no_class(lab, rng):
    """raises ValueError for a label that is no class"""
    y = labels(rng, 8, 4)
    for wrong in (4, 5, 40, -1, -4, -5):
        bad = y.copy()
        bad[rng.integers(8)] = wrong
        raises(ValueError, lab.one_hot, bad, 4, hint=f"{wrong} is none of 0, 1, 2, 3")


@check(needs=absent_classes)
def any_integers(lab, rng):
    """takes any integer type, one label, one class, or no label at all"""
    for kind in ("int8", "uint8", "int32", "uint64"):
        y = labels(rng, 7, 3).astype(kind)
        equal(lab.one_hot(y, 4), table(y, 4))
    y = rng.integers(100, 300, 9)
    equal(lab.one_hot(y, 300), table(y, 300), hint="labels above 127, and above 255")
    for y, k in ((np.array([2]), 3), (np.zeros(4, int), 1), (np.zeros(0, int), 3)):
        hint = f"the labels are {y.tolist()}, and k is {k}"
        equal(lab.one_hot(y, k), table(y, k), hint=hint)


@check
def back(lab, rng):
    """finds the column of the one in each row"""
    for n, k in ((9, 4), (4, 9), (6, 6)):
        y = rng.integers(0, k, n)
        equal(lab.from_one_hot(table(y, k)), y, hint="one answer for each row")


@check(needs=back)
def largest(lab, rng):
    """finds the column of the largest number, whatever the numbers are"""
    for Y in (rng.random((8, 5)), rng.normal(size=(5, 8)), -1 - rng.random((6, 4))):
        best = np.array([row.index(max(row)) for row in Y.tolist()])
        equal(lab.from_one_hot(Y), best, hint="no row need hold an exact 1")


@check(needs=largest)
def equal_numbers(lab, rng):
    """takes the first of equal numbers"""
    Y = rng.integers(0, 3, size=(12, 6)) / 2
    best = np.array([row.index(max(row)) for row in Y.tolist()])
    equal(lab.from_one_hot(Y), best, hint="0.4, 0.1, 0.1, 0.4: column 0")
    equal(lab.from_one_hot(np.zeros((3, 4))), np.zeros(3, int))
    close_by = np.array([[0.5, np.nextafter(0.5, 1), 0.25], [np.nextafter(3.0, 4), 3.0, 3.0]])
    equal(lab.from_one_hot(close_by), np.array([1, 0]), hint="nearly equal is not equal")


@check(needs=largest)
def any_table(lab, rng):
    """takes whole numbers, a single column, a single row, and no row"""
    Y = rng.permutation(20).reshape(4, 5)
    equal(lab.from_one_hot(Y), np.array([row.index(max(row)) for row in Y.tolist()]))
    equal(lab.from_one_hot(rng.random((3, 1))), np.zeros(3, int))
    equal(lab.from_one_hot(np.array([[0.2, 0.7, 0.1]])), np.array([1]))
    hint = "no row and three columns: no answer, in an array of integers"
    equal(lab.from_one_hot(np.zeros((0, 3))), np.zeros(0, int), hint=hint)


@check(needs=there)
def rows_left_to_numpy(lab, rng):
    """leaves the work for each label to NumPy"""

    def make(n):
        return rng.integers(0, 5, n), 5

    growth(
        lab.one_hot, make, 100, factor=16, at_most=6.0, hint="how often does Python take a step?"
    )

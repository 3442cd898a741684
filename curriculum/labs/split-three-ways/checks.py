import numpy as np

from gradatim.checks import check, equal


def table(rng, sizes, labels="abcde"):
    """X whose first column is the row number, and labels in random order"""
    y = rng.permutation(np.repeat(list(labels)[: len(sizes)], sizes))
    X = np.column_stack([np.arange(len(y)), rng.normal(size=(len(y), 2)).round(3)])
    return X, y


def seed(rng):
    return int(rng.integers(10_000))


@check
def six_arrays(lab, given, rng):
    """returns three tables of rows, then three lists of labels, in the sizes asked for"""
    X, y = table(rng, [200, 100])
    want = [(180, 3), (60, 3), (60, 3), (180,), (60,), (60,)]
    equal(given.shapes(lab.split, X, y, seed(rng)), want, hint="train, val, test; X before y")


@check
def arguments(lab, rng):
    """leaves X and y as they were"""
    equal(len(lab.split(*table(rng, [10, 5]), seed(rng))), 6, hint="six arrays")


@check
def disjoint(lab, given, rng):
    """puts no row into two parts"""
    got = given.in_two_parts(lab.split, *table(rng, [200, 100]), seed(rng))
    equal(got, [], hint="cut one list of row numbers")


@check
def complete(lab, given, rng):
    """loses no row"""
    got = given.lost(lab.split, *table(rng, [203, 102]), seed(rng))
    equal(got, "all rows are there", hint="training takes what is left")


@check
def own_labels(lab, given, rng):
    """leaves each row beside its own label"""
    got = given.foreign_labels(lab.split, *table(rng, [100, 100]), seed(rng))
    equal(got, [], hint="the same row numbers for X and for y")


@check
def rows_as_they_were(lab, given, rng):
    """does not change the rows themselves"""
    got = given.changed_rows(lab.split, *table(rng, [100, 100]), seed(rng))
    equal(got, [], hint="pick whole rows")


@check(needs=six_arrays)
def stratified(lab, given, rng):
    """gives each class the same share of every part"""
    X, y = table(rng, [250, 100, 50])
    equal(given.uneven(lab.split, X, y, seed(rng)), [], hint="divide each class by itself")


@check(needs=stratified)
def leftovers(lab, given, rng):
    """lets training take what is left when a class cannot be divided by five"""
    sizes = 5 * rng.integers(3, 9, 4) + [1, 2, 3, 4]
    X, y = table(rng, sizes)
    want = {
        k: [m - m // 5 * 2, m // 5, m // 5] for k, m in zip("abcd", sizes.tolist(), strict=True)
    }
    equal(given.class_counts(lab.split, X, y, seed(rng)), want, hint="m // 5 of each class")


@check(needs=leftovers)
def small_classes(lab, given, rng):
    """keeps a class of fewer than five rows in training"""
    X, y = table(rng, [10, 4, 1])
    want = {"a": [6, 2, 2], "b": [4, 0, 0], "c": [1, 0, 0]}
    equal(given.class_counts(lab.split, X, y, seed(rng)), want, hint="4 // 5")


@check(needs=six_arrays)
def empty_parts(lab, given, rng):
    """returns empty arrays of the right shape for an empty part"""
    X, y = table(rng, [2, 1])
    want = [(3, 3), (0, 3), (0, 3), (3,), (0,), (0,)]
    equal(given.shapes(lab.split, X, y, seed(rng)), want, hint="(0, d) and (0,)")


@check(needs=stratified)
def whole_numbers(lab, given, rng):
    """takes whole numbers as labels, too"""
    X, _ = table(rng, [45])
    y = rng.permutation(np.repeat([7, -1, 0], [25, 5, 15]))
    want = {7: [15, 5, 5], -1: [3, 1, 1], 0: [9, 3, 3]}
    equal(given.class_counts(lab.split, X, y, seed(rng)), want)
    equal(given.foreign_labels(lab.split, X, y, seed(rng)), [])


@check(needs=six_arrays)
def not_balanced(lab, given, rng):
    """leaves a rare class rare in every part"""
    X, y = table(rng, [250, 100, 50])
    got = given.equal_numbers(lab.split, X, y, seed(rng))
    equal(got, [], hint="a share of each class, not a number")


@check(needs=disjoint)
def shuffled(lab, given, rng):
    """does not take rows that stand together"""
    X, y = table(rng, [100])
    got = given.in_a_block(lab.split, X, y, seed(rng))
    equal(got, [], hint="in which order do the rows of a class come?")


@check(needs=disjoint)
def by_chance(lab, given, rng):
    """lets chance decide, so that each row can come into each part"""
    X, y = table(rng, [20, 10])
    equal(given.never(lab.split, X, y, 150), [], hint="30 rows, 150 seeds")


@check
def same_seed(lab, given, rng):
    """makes the same split for the same seed"""
    X, y = table(rng, [40, 20])
    start = seed(rng) + 1
    got = given.different(lab.split, X, y, [start, 0, start, 0])
    equal(min(got, 3), 2, hint="two seeds, each used twice: two different splits")


@check(needs=same_seed)
def other_seeds(lab, given, rng):
    """makes another split for another seed"""
    X, y = table(rng, [40, 20])
    equal(given.different(lab.split, X, y, [0, 1, 2, 3, 4]), 5, hint="five seeds, five splits")


@check(needs=[same_seed, stratified])
def another_run(lab, given, rng):
    """makes the same split for the same seed in another run of Python, too"""
    got = given.in_two_runs(lab.split, *table(rng, [10] * 8, "abcdefgh"), seed(rng))
    equal(got, "the same split", hint="in which order do you go through the classes?")

from gradatim.checks import check, equal, raises


def seed(rng):
    return int(rng.integers(10_000))


def form(k):
    return "list", k, ["tuple"], ["row numbers"]


@check
def row_numbers(lab, given, rng):
    """returns a list of k tuples of arrays of row numbers"""
    for n, k in ((20, 4), (12, 6), (5, 2)):
        equal(given.forms(lab.folds, n, k, seed(rng)), form(k), hint="integers")


@check
def each_row_once(lab, given, rng):
    """validates each row exactly once when the division leaves no remainder"""
    got = given.validated(lab.folds, 60, 5, seed(rng))
    equal(got, ([1], True), hint="how often is a row in a validation fold?")


@check(needs=each_row_once)
def each_row_once_with_remainder(lab, given, rng):
    """validates each row exactly once when the division leaves a remainder"""
    for n, k in ((61, 5), (59, 6), (17, 12)):
        got = given.validated(lab.folds, n, k, seed(rng))
        equal(got, ([1], True), hint="what becomes of the remainder?")


@check(needs=each_row_once_with_remainder)
def fair_sizes(lab, given, rng):
    """makes folds that differ by at most one row"""
    k = int(rng.integers(5, 9))
    for n in (3 * k, 3 * k + 1, 4 * k - 1):
        want = [n // k + (i < n % k) for i in range(k)]
        equal(given.sizes(lab.folds, n, k, seed(rng)), want, hint="sizes of the folds")


@check
def no_row_in_both(lab, given, rng):
    """has no row in training and in validation of the same round"""
    got = given.in_both(lab.folds, 60, 5, seed(rng))
    equal(got, 0, hint="rounds in which a row is in both")


@check(needs=no_row_in_both)
def all_the_others(lab, given, rng):
    """learns in each round from all rows that are not validated"""
    for n, k in ((40, 5), (23, 4)):
        got = given.training(lab.folds, n, k, seed(rng))
        equal(got, ["all other rows"], hint="everything but one fold")


@check(needs=row_numbers)
def shuffled(lab, given, rng):
    """lets chance decide which rows are together"""
    for n, k in ((60, 5), (64, 6)):
        got = given.neighbours(lab.folds, n, k, seed(rng))
        equal(got, "by chance", hint="which rows are in a fold, in numbers?")


@check
def same_seed(lab, given, rng):
    """makes the same folds for the same seed"""
    start = seed(rng)
    got = given.different(lab.folds, 40, 5, [start, start + 1, start, start + 1])
    equal(min(got, 3), 2, hint="two seeds, each used twice: two different divisions")
    got = given.different(lab.folds, 40, 5, [0, 0])
    equal(got, 1, hint="the seed 0, used twice: one division")


@check(needs=same_seed)
def other_seeds(lab, given, rng):
    """makes other folds for another seed"""
    got = given.different(lab.folds, 40, 5, [0, 1, 2, 3, 4])
    equal(got, 5, hint="five seeds, five divisions")


@check(needs=[row_numbers, each_row_once, no_row_in_both])
def one_row_each(lab, given, rng):
    """makes folds of one row if k equals n"""
    for n in (2, int(rng.integers(5, 12))):
        equal(given.forms(lab.folds, n, n, seed(rng)), form(n))
        equal(given.sizes(lab.folds, n, n, seed(rng)), [1] * n)
        equal(given.training(lab.folds, n, n, seed(rng)), ["all other rows"])


@check
def too_few_folds(lab, rng):
    """raises ValueError for fewer than two folds"""
    for k in (1, 0, -3):
        raises(ValueError, lab.folds, 10, k, seed(rng), hint="what is left to learn from?")


@check
def too_many_folds(lab, rng):
    """raises ValueError for more folds than rows"""
    n = int(rng.integers(3, 9))
    for k in (n + 1, 5 * n):
        raises(ValueError, lab.folds, n, k, seed(rng), hint="a fold would be empty")

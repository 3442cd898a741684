import numpy as np

from gradatim.checks import check, close, equal


def readings(rng, n=30, missing=False):
    """Readings around 20, some far too cold and some far too hot; perhaps a few missing."""
    x = rng.normal(20, 8, size=n).round(1)
    x[rng.permutation(n)[:8]] = [-40, -35.5, -60, 95, 88, 71.5, 120, -41]
    if missing:
        x[rng.permutation(n)[:5]] = np.nan
    return x


def limits(rng):
    return float(rng.integers(-9, 1)), float(rng.integers(40, 50))


@check
def mask(lab, rng):
    """finds the readings that are below lo or above hi"""
    x, (lo, hi) = readings(rng), limits(rng)
    equal(lab.outside(x, lo, hi), np.array([v < lo or v > hi for v in x]), hint="either of the two")


@check(needs=mask)
def mask_at_the_limits(lab, rng):
    """does not count a reading that lies exactly on a limit"""
    lo, hi = limits(rng)
    x = np.array([lo, hi, lo - 0.5, hi + 0.5, lo + 0.5, hi - 0.5])
    equal(lab.outside(x, lo, hi), np.array([False, False, True, True, False, False]))
    equal(lab.outside(np.array([lo, hi]), lo, lo), np.array([False, True]))
    x = np.array([0.1, 0.7, np.nextafter(0.1, 0), np.nextafter(0.7, 1)])
    equal(lab.outside(x, 0.1, 0.7), np.array([False, False, True, True]), hint="just compare")


@check(needs=mask)
def mask_of_missing(lab, rng):
    """does not count a missing reading as outside"""
    x, (lo, hi) = readings(rng, missing=True), limits(rng)
    want = np.array([bool(v < lo or v > hi) for v in x])
    equal(lab.outside(x, lo, hi), want, hint="what does a comparison with nan give?")


@check
def moved(lab, rng):
    """moves the readings outside to the nearer limit"""
    x, (lo, hi) = readings(rng), limits(rng)
    equal(lab.clipped(x, lo, hi), np.clip(x, lo, hi), hint="which limit is the nearer one?")


@check(needs=moved)
def moved_with_missing(lab, rng):
    """leaves missing readings missing when it moves the others"""
    x, (lo, hi) = readings(rng, missing=True), limits(rng)
    equal(lab.clipped(x, lo, hi), np.clip(x, lo, hi), hint="nan is neither below nor above")


def by_mean(x, lo, hi):
    """What filled is meant to return."""
    good = [v for v in x.ravel().tolist() if lo <= v <= hi]
    mean = sum(good) / len(good) if good else np.nan
    values = [v if lo <= v <= hi else mean for v in x.ravel().tolist()]
    return np.array(values, dtype=float).reshape(x.shape)


@check
def replaced(lab, rng):
    """replaces the readings outside by the mean of the good ones"""
    x, (lo, hi) = readings(rng), limits(rng)
    close(lab.filled(x, lo, hi), by_mean(x, lo, hi), hint="the mean of which readings?")


@check(needs=replaced)
def replaced_at_the_limits(lab, rng):
    """counts a reading that lies exactly on a limit as good"""
    lo, hi = limits(rng)
    x = np.array([lo, hi, lo - 30, hi + 50])
    close(lab.filled(x, lo, hi), np.array([lo, hi, (lo + hi) / 2, (lo + hi) / 2]))


@check(needs=replaced)
def replaced_by_zero(lab, rng):
    """treats a mean of 0 like any other"""
    lo, hi = limits(rng)
    x = np.array([-1.0, lo - 30, 1.0, hi + 50]) if lo < 0 else np.array([0.0, hi + 50])
    close(lab.filled(x, lo, hi), by_mean(x, lo, hi), hint="the mean of -1 and 1 is a number")


@check(needs=replaced)
def missing_replaced(lab, rng):
    """replaces missing readings too, by a mean that none of them has spoilt"""
    x, (lo, hi) = readings(rng, missing=True), limits(rng)
    close(lab.filled(x, lo, hi), by_mean(x, lo, hi), hint="is 'not outside' the same as good?")


@check(needs=missing_replaced)
def none_good(lab, rng):
    """returns nan everywhere if no reading is good"""
    lo, hi = limits(rng)
    for x in (np.array([lo - 1, np.nan, hi + 7]), np.array([np.nan])):
        close(lab.filled(x, lo, hi), np.full(len(x), np.nan), hint="there is no mean to take")


@check(needs=[mask_of_missing, moved_with_missing, missing_replaced])
def tables(lab, rng):
    """works for tables, and for arrays with a single reading or none"""
    lo, hi = limits(rng)
    table = readings(rng, missing=True).reshape(5, 6)
    for x in (table, table[:1, :1], np.array([]), np.zeros((0, 3)), np.array([[[99.0]], [[10.0]]])):
        equal(lab.outside(x, lo, hi), (x < lo) | (x > hi))
        equal(lab.clipped(x, lo, hi), np.clip(x, lo, hi))
        close(lab.filled(x, lo, hi), by_mean(x, lo, hi))


@check(needs=[mask, moved, replaced])
def infinite(lab, rng):
    """treats infinite readings as outside"""
    lo, hi = limits(rng)
    x = np.array([np.inf, lo + 1, -np.inf, hi - 1])
    equal(lab.outside(x, lo, hi), np.array([True, False, True, False]))
    equal(lab.clipped(x, lo, hi), np.array([hi, lo + 1, lo, hi - 1]))
    close(lab.filled(x, lo, hi), by_mean(x, lo, hi))


@check(needs=[moved, replaced], mutates=True)
def new_arrays(lab, given, rng):
    """returns new arrays, even where nothing has to be changed"""
    x, (lo, hi) = rng.uniform(5, 30, size=6).round(1), limits(rng)
    for name in ("clipped", "filled"):
        left = given.left_when_the_answer_changes(getattr(lab, name), x, lo, hi)
        equal(left, x, hint="writing into what you return must not change x")

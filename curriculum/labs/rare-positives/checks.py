import numpy as np

from gradatim.checks import check, close, equal, raises


def scored(rng, n=60, values=None):
    """n rows, a quarter of them positive and scored higher on the whole; scores may be rounded"""
    y = rng.permutation((np.arange(n) < n // 4).astype(int))
    s = rng.normal(size=n) + 1.2 * y
    return y, np.round(s * values) / values if values else s


def payments(rng, n, order=None):
    """n payments, 1 in 12 a fraud, of which three of five columns say something"""
    y = (np.arange(n) < n // 12).astype(int)
    y = rng.permutation(y) if order is None else y[::order]
    X = rng.normal(size=(n, 5))
    X[y == 1, :3] += 1.8
    return X, y


def within_reach(y, s, share):
    """a share of the highest precision that any threshold reaches"""
    return share * max(y[s >= value].mean() for value in s)


@check
def highest_recall(lab, ref, rng):
    """finds the threshold with the highest recall among those with enough precision"""
    for share in (0.9, 0.7, 0.5):
        y, s = scored(rng)
        precision = within_reach(y, s, share)
        hint = "try every score as a threshold"
        close(lab.threshold(y, s, precision), ref.threshold(y, s, precision), hint=hint)


@check
def after_a_fall(lab, rng):
    """looks further down where the precision has fallen and may rise again"""
    s = np.sort(rng.random(10))[::-1]
    y = np.array([1, 0, 0, 1, 1, 1, 0, 0, 0, 0])
    order = rng.permutation(10)
    got = lab.threshold(y[order], s[order], 0.6)
    close(got, s[5], hint="1, 1/2, 1/3, 2/4, 3/5, 4/6: the last is enough")


@check(needs=highest_recall)
def equal_recall(lab, rng):
    """takes the highest of several thresholds with the highest recall"""
    s = np.sort(rng.random(8))[::-1]
    y = np.array([1, 1, 1, 0, 0, 0, 0, 0])
    order = rng.permutation(8)
    hint = "the same frauds with fewer false alarms"
    close(lab.threshold(y[order], s[order], 0.5), s[2], hint=hint)


@check(needs=highest_recall)
def exactly_enough(lab, rng):
    """takes a precision that is exactly what was asked for"""
    s = np.sort(rng.random(8))[::-1]
    y = np.array([1, 0, 1, 0, 0, 0, 0, 0])
    for precision, want in ((1, s[0]), (0.5, s[2]), (2 / 3, s[2])):
        close(lab.threshold(y, s, precision), want, hint="at least means that equal will do")


@check(needs=highest_recall)
def equal_scores(lab, ref, rng):
    """lets rows with equal scores raise an alarm together or not at all"""
    for share in (0.95, 0.7):
        y, s = scored(rng, 80, values=2)
        precision = within_reach(y, s, share)
        hint = "an alarm for all that are at or above the threshold"
        close(lab.threshold(y, s, precision), ref.threshold(y, s, precision), hint=hint)


@check(needs=highest_recall)
def first_of_equals(lab, rng):
    """does not stop in the middle of rows with equal scores"""
    high, low = np.sort(rng.random(2))[::-1]
    s = np.array([high, low, low, low])
    for y in ([1, 1, 0, 0], [1, 0, 0, 1]):
        hint = "the last three raise an alarm together: 2 of 4"
        close(lab.threshold(np.array(y), s, 0.6), high, hint=hint)


@check
def out_of_reach(lab, rng):
    """raises ValueError where no threshold has enough precision"""
    s = np.sort(rng.random(6))[::-1]
    hint = "is there any threshold that keeps this promise?"
    raises(ValueError, lab.threshold, np.array([0, 1, 1, 1, 0, 0]), s, 0.8, hint=hint)
    raises(ValueError, lab.threshold, np.zeros(6, dtype=int), s, 0.1, hint=hint)


@check
def promise_on_new_rows(lab, ref, rng):
    """keeps its promise on rows that it has not seen about as well as can be"""
    got, want = [], []
    for _ in range(2):
        X, y = payments(rng, 360)
        X_new, y_new = payments(rng, 800)
        for program, shares in ((lab, got), (ref, want)):
            flags = np.asarray(program.alarms(X, y, X_new, 0.5)) == 1
            found = y_new[flags].sum()
            shares.append([found / max(flags.sum(), 1), found / y_new.sum()])
    hint = "mean precision and recall on new rows; out-of-fold scores, then a model of all rows"
    close(np.mean(got, axis=0), np.mean(want, axis=0), rtol=0, atol=0.02, hint=hint)


@check(needs=promise_on_new_rows)
def exact_alarms(lab, ref, rng):
    """raises the very alarms of the described procedure"""
    for precision in (0.4, 0.5):
        X, y = payments(rng, 360)
        X_new, _ = payments(rng, 300)
        mine, good = (m.alarms(X, y, X_new, precision) for m in (lab, ref))
        equal(mine, good, hint="StratifiedKFold(5) unshuffled, then all rows, then at or above")


@check(needs=promise_on_new_rows)
def exactly_at_the_threshold(lab, rng):
    """raises an alarm for a row whose score is the threshold itself"""
    y = rng.permutation((np.arange(200) < 40).astype(int))
    X = rng.normal(size=(200, 3)) + 30 * y[:, None]
    equal(lab.alarms(X, y, X[::5], 1.0), y[::5], hint="all scores are 0 or 1, the threshold is 1")


@check(needs=promise_on_new_rows)
def sorted_by_class(lab, ref, rng):
    """does the same where the frauds stand together in the table"""
    X, y = payments(rng, 360, order=int(rng.choice([-1, 1])))
    X_new, _ = payments(rng, 300)
    mine, good = (m.alarms(X, y, X_new, 0.5) for m in (lab, ref))
    equal(mine, good, hint="each fold has its share of the frauds")


@check
def no_promise_no_alarm(lab, rng):
    """passes on the ValueError where no threshold on unseen rows keeps the promise"""
    X = rng.normal(size=(200, 3))
    y = (np.arange(200) < 10).astype(int)
    X[y == 1] = 3 + 0.001 * rng.normal(size=(10, 3))
    X[10:60] = 3 + 0.001 * rng.normal(size=(50, 3))
    raises(ValueError, lab.alarms, X, y, X[:5], 0.9, hint="a promise that cannot be kept")

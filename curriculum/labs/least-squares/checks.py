import numpy as np

from gradatim.checks import check, close, equal


def table(rng, n=40, d=3):
    """columns that go together a little and lie near 5, and a target with noise"""
    X = 5 + rng.normal(size=(n, d)) @ (np.eye(d) + 0.4)
    return X, X @ rng.normal(size=d) + 3 + rng.normal(size=n)


def best(X, y):
    """intercept and slopes by a solver that needs independent columns"""
    return np.linalg.lstsq(np.column_stack([np.ones(len(X)), X]), y, rcond=None)[0]


def in_words(got, want):
    """whether predictions are right, without the digits that rounding is free to choose"""
    got = np.asarray(got, dtype=float)
    if got.shape != want.shape:
        return f"shape {got.shape}"
    good = np.abs(got - want).max() <= 1e-6 * np.abs(want).max()
    return "as good as possible" if good else "off"


def as_good(got, want, hint):
    """the predictions are right; if not, the hint shows the worst of them"""
    words = in_words(got, want)
    if words == "off":
        row = int(np.abs(np.asarray(got) - want).argmax())
        hint = f"{hint} Row {row} gets {got[row]:.7g}, and should get {want[row]:.7g}"
    equal(words, "as good as possible", hint=hint)


@check
def one_slope(lab, rng):
    """finds the slope of a line"""
    X, y = table(rng, d=1)
    close(lab.OLS().fit(X, y).coef_, best(X, y)[1:], hint="centred products over centred squares")


@check
def all_slopes(lab, rng):
    """finds the slopes of several columns together"""
    X, y = table(rng, d=4)
    close(
        lab.OLS().fit(X, y).coef_, best(X, y)[1:], hint="one equation for each column, all at once"
    )


@check(needs=all_slopes)
def small_units(lab, rng):
    """finds the slopes of columns in which all numbers are small"""
    X, y = table(rng, d=3)
    close(lab.OLS().fit(1e-5 * X, y).coef_, 1e5 * best(X, y)[1:], hint="nothing added to A.T @ A")


@check
def intercept(lab, rng):
    """finds the intercept"""
    X, y = table(rng)
    close(lab.OLS().fit(X, y).intercept_, best(X, y)[0], hint="through the point of the means")


@check
def new_rows(lab, rng):
    """predicts new rows, and stays as it was"""
    X, y = table(rng)
    new, b = rng.normal(size=(7, 3)), best(X, y)
    model = lab.OLS().fit(X, y)
    close(model.predict(new), b[0] + new @ b[1:], hint="intercept plus slopes times columns")
    close(model.predict(new[:1]), b[0] + new[:1] @ b[1:], hint="one row is enough")
    close(model.coef_, b[1:], hint="predict changes nothing")


@check
def whole_numbers(lab, rng):
    """takes whole numbers"""
    X, y = rng.integers(10, size=(30, 2)), rng.integers(50, size=30)
    model, b = lab.OLS().fit(X, y), best(X, y)
    close(model.coef_, b[1:], hint="the means are not whole numbers")
    close(model.predict(np.array([[0, 0]])), b[:1], hint="a row of zeros leaves the intercept")


@check
def fits_again(lab, rng):
    """forgets the earlier fit when it is fitted again"""
    X, y = table(rng)
    for d in (2, 3):
        other, z = table(rng, n=25, d=d)
        mine = lab.OLS().fit(X, y).fit(other, z)
        close(mine.coef_, best(other, z)[1:], hint="begin from nothing")


@check(needs=[all_slopes, intercept])
def far_from_zero(lab, rng):
    """keeps its digits for a time in seconds since 1970"""
    X, _ = table(rng, d=2)
    hours = rng.uniform(-2, 2, size=40)
    X[:, 1] = 1_700_000_000 + np.round(3600 * hours)
    near = X - [0, 1_700_000_000]
    y = near @ [1.5, 0.001] + rng.normal(size=40)
    b = best(near, y)
    got = lab.OLS().fit(X, y).predict(X)
    as_good(got, b[0] + near @ b[1:], "take the means away first.")


@check(needs=new_rows)
def twice_the_same(lab, rng):
    """copes with a column that is twice another one"""
    X, y = table(rng, d=2)
    double = np.column_stack([X, 2 * X[:, 0]])
    new, b = rng.normal(size=(5, 2)), best(X, y)
    model = lab.OLS().fit(double, y)
    got = model.predict(np.column_stack([new, 2 * new[:, 0]]))
    as_good(got, b[0] + new @ b[1:], "is there an inverse?")


@check(needs=new_rows)
def yes_and_no(lab, rng):
    """copes with a column for each of the groups, which always add up to 1"""
    group = rng.permutation(np.repeat([0, 1, 2], 12))
    y = rng.normal(size=36) + group + 10
    model = lab.OLS().fit(np.eye(3)[group], y)
    means = np.array([y[group == g].mean() for g in range(3)])
    as_good(model.predict(np.eye(3)), means, "is there an inverse?")


@check(needs=new_rows)
def constant_column(lab, rng):
    """copes with a column that is the same everywhere"""
    X, y = table(rng, d=2)
    X[:, 0] = rng.integers(1, 9)
    b = best(X[:, 1:], y)
    got = lab.OLS().fit(X, y).predict(X)
    as_good(got, b[0] + X[:, 1:] @ b[1:], "is there an inverse?")


@check(needs=new_rows)
def few_rows(lab, rng):
    """goes through every point if there are fewer rows than columns"""
    for n in (4, 1):
        X, y = rng.normal(size=(n, 6)), rng.normal(size=n)
        got = lab.OLS().fit(X, y).predict(X)
        as_good(got, y, "is there an inverse?")

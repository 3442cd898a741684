import numpy as np

from gradatim.checks import check, close


def curve(rng, n=40):
    """rows along a curve, with noise; the target is far from 0"""
    X = rng.uniform(-3, 3, size=(n, 2))
    return X, 20 + 4 * np.sin(X[:, 0]) + X[:, 1] + rng.normal(size=n)


def few(rng, n=12):
    """few rows with one column, no two alike, so that a hint can show them"""
    X = rng.permutation(60)[:n, np.newaxis] / 10 - 3
    return X, (20 + 4 * np.sin(X[:, 0]) + rng.normal(size=n)).round(4)


def between(rng, n=6):
    """new rows, none of them half way between two of `few`"""
    return rng.permutation(60)[:n, np.newaxis] / 10 - 2.97


def shown(idea, stages, rate, X, y, new=None):
    """an idea, and a call with the trees of the lesson that shows the same"""
    text = f"{idea}. Boosting(lambda: DecisionTreeRegressor(max_depth=1), {stages}, {rate}), "
    text += f"X = {X.round(2).tolist()}, y = {y.tolist()}"
    return text if new is None else f"{text}, new rows {new.round(2).tolist()}"


def stump(X, r):
    """the best single question about column 0, by trying all of them"""
    values, best = np.unique(X[:, 0]), np.inf
    for t in (values[:-1] + values[1:]) / 2:
        yes = X[:, 0] <= t
        fit = np.where(yes, r[yes].mean(), r[~yes].mean())
        if ((r - fit) ** 2).sum() < best:
            best, found = ((r - fit) ** 2).sum(), (t, r[yes].mean(), r[~yes].mean())
    return lambda Z: np.where(Z[:, 0] <= found[0], found[1], found[2])


def plane(X, r):
    """least squares through the origin"""
    slopes = np.linalg.lstsq(X, r, rcond=None)[0]
    return lambda Z: Z @ slopes


def timid(X, r):
    """least squares through the origin, and no residual counts for more than 1"""
    return plane(X, np.clip(r, -1, 1))


def boosted(make, X, y, stages, rate, new):
    """the predictions for new rows, a line for each stage, and the losses"""
    here, there = np.full(len(y), y.mean()), [np.full(len(new), y.mean())]
    losses = [((y - here) ** 2).mean()]
    for _ in range(stages):
        say = make(X, y - here)
        here = here + rate * say(X)
        there.append(there[-1] + rate * say(new))
        losses.append(((y - here) ** 2).mean())
    return np.array(there), np.array(losses)


@check
def first_stage(lab, given, rng):
    """starts from the mean and adds one model, times the rate"""
    (X, y), new = few(rng), between(rng)
    want, _ = boosted(stump, X, y, 1, 0.5, new)
    hint = shown("5 - 0.5 * 3 in the example", 1, 0.5, X, y, new)
    close(lab.Boosting(given.Stump, 1, 0.5).fit(X, y).predict(new), want[-1], hint=hint)


@check
def many_stages(lab, given, rng):
    """lets each stage fit what all before it left over"""
    (X, y), new = few(rng), between(rng)
    want, _ = boosted(stump, X, y, 8, 0.4, new)
    got = lab.Boosting(given.Stump, 8, 0.4).fit(X, y).predict(new)
    idea = "the target minus the prediction of everything so far"
    close(got, want[-1], hint=shown(idea, 8, 0.4, X, y, new))


@check
def losses(lab, given, rng):
    """notes the mean squared error at the start and after each stage"""
    X, y = few(rng)
    _, want = boosted(stump, X, y, 8, 0.4, X)
    got = lab.Boosting(given.Stump, 8, 0.4).fit(X, y).losses_
    close(np.array(got), want, hint=shown("stages + 1 numbers; they fall", 8, 0.4, X, y))


@check
def stage_by_stage(lab, given, rng):
    """shows the predictions at the start and after each stage"""
    (X, y), new = few(rng), between(rng)
    want, _ = boosted(stump, X, y, 5, 0.3, new)
    got = lab.Boosting(given.Stump, 5, 0.3).fit(X, y).staged_predict(new)
    close(got, want, hint=shown("a line for each stage, the start first", 5, 0.3, X, y, new))


@check(needs=many_stages)
def full_rate(lab, given, rng):
    """takes any rate, also 1 and more"""
    (X, y), new = few(rng), between(rng)
    for rate in (1, 1.5, 2.5):  # the last one makes the losses grow
        want, _ = boosted(stump, X, y, 4, rate, new)
        hint = shown(f"rate {rate}", 4, rate, X, y, new)
        close(lab.Boosting(given.Stump, 4, rate).fit(X, y).predict(new), want[-1], hint=hint)


@check(needs=many_stages)
def other_models(lab, given, rng):
    """boosts models of another kind, on all columns"""
    (X, y), (new, _) = curve(rng), curve(rng, n=15)
    want, losses = boosted(plane, X, y, 4, 0.3, new)
    model = lab.Boosting(given.Plane, 4, 0.3).fit(X, y)
    close(model.predict(new), want[-1], hint="make_model() gives the model")
    close(np.array(model.losses_), losses, hint="make_model() gives the model")


@check(needs=other_models)
def residuals_as_they_are(lab, given, rng):
    """hands each model the residuals themselves, of all rows"""
    (X, y), (new, _) = curve(rng), curve(rng, n=15)
    want, _ = boosted(timid, X, y, 4, 0.3, new)
    got = lab.Boosting(given.Timid, 4, 0.3).fit(X, y).predict(new)
    close(got, want[-1], hint="the rate comes in when the model has spoken")
    y = rng.permutation([*(some := rng.integers(-900, 900, size=9)), -some.sum(), *np.zeros(30)])
    want, _ = boosted(stump, X, y, 1, 0.5, new)
    got = lab.Boosting(given.Stump, 1, 0.5).fit(X, y).predict(new)
    close(got, want[-1], hint="a residual of 0 is one, too")


@check(needs=other_models)
def many_rows(lab, given, rng):
    """hands each model all rows, however many there are"""
    (X, y), (new, _) = curve(rng, n=3000), curve(rng, n=15)
    want, _ = boosted(plane, X, y, 2, 0.5, new)
    got = lab.Boosting(given.Plane, 2, 0.5).fit(X, y).predict(new)
    close(got, want[-1], hint="none is left out")


@check(needs=stage_by_stage)
def nothing_left_over(lab, given, rng):
    """does all its stages, also where nothing is left over"""
    X, _ = curve(rng, n=9)
    model = lab.Boosting(given.Stump, 3, 0.5).fit(X, np.full(9, 7.0))
    close(model.staged_predict(X), np.full((4, 9), 7.0), hint="stages + 1 lines")
    close(np.array(model.losses_), np.zeros(4), hint="stages + 1 numbers")


@check(needs=many_stages)
def small_targets(lab, given, rng):
    """takes small targets as they are"""
    (X, y), (new, _) = curve(rng), curve(rng, n=15)
    want, _ = boosted(stump, X, 1e-12 * y, 3, 0.5, new)
    got = lab.Boosting(given.Stump, 3, 0.5).fit(X, 1e-12 * y).predict(new)
    close(got, want[-1], atol=0.0, hint="0.00000000002 is a number")


@check(needs=many_stages)
def fits_again(lab, given, rng):
    """begins from nothing when it is fitted again"""
    (X, y), (other, z), new = few(rng), few(rng, 9), between(rng)
    want, losses = boosted(stump, X, y, 4, 0.5, new)
    model = lab.Boosting(given.Stump, 4, 0.5).fit(other, z + 5).fit(X, y)
    idea = "fitted to nine other rows before, and then to these"
    close(model.predict(new), want[-1], hint=shown(idea, 4, 0.5, X, y, new))
    close(np.array(model.losses_), losses, hint=shown(idea, 4, 0.5, X, y))


@check(needs=[many_stages, other_models])
def small_tables(lab, given, rng):
    """takes whole numbers, and a table with a single row"""
    X, y = rng.permutation(60)[:30].reshape(15, 2), rng.integers(30, size=15)
    want, _ = boosted(stump, X, y, 4, 0.5, X)
    close(lab.Boosting(given.Stump, 4, 0.5).fit(X, y).predict(X), want[-1], hint="whole numbers")
    model = lab.Boosting(given.Plane, 3, 0.5).fit(np.array([[2.0]]), np.array([7.0]))
    close(
        model.predict(np.array([[1.0], [3.0]])), np.array([7.0, 7.0]), hint="nothing is left over"
    )

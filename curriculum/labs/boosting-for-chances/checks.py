import numpy as np

from gradatim.checks import check, close, equal


def cloud(rng, n=60):
    """rows whose chance of a 1 rises along column 0 and bends along column 1"""
    X = rng.normal(size=(n, 2))
    y = (rng.random(n) < 1 / (1 + np.exp(1.5 - X[:, 0] - X[:, 1] ** 2))).astype(int)
    y[:2] = 0, 1  # both answers are there
    return X, y


def apart(rng, n=20):
    """rows that one question tells apart without a mistake"""
    x = np.concatenate([rng.uniform(-2, -1, n), rng.uniform(1, 2, n)])
    return np.column_stack([x, rng.normal(size=2 * n)]), np.repeat([0, 1], n)


def stump(X, r):
    """the leaves of the best question about column 0, by trying all of them"""
    values, gains = np.unique(X[:, 0]), []
    thresholds = (values[:-1] + values[1:]) / 2
    for t in thresholds:
        yes = X[:, 0] <= t
        gains.append(r[yes].sum() ** 2 / yes.sum() + r[~yes].sum() ** 2 / (~yes).sum())
    found = thresholds[np.argmax(gains >= max(gains) * (1 - 1e-9))]  # of equals the first
    return lambda Z: (Z[:, 0] <= found).astype(int)


def stripes(X, r):
    """the leaves of column 1, cut at its thirds"""
    cuts = np.quantile(X[:, 1], [1 / 3, 2 / 3])
    return lambda Z: np.searchsorted(cuts, Z[:, 1])


def boosted(grow, X, y, stages, rate, new):
    """the chances of new rows, a line for each stage, and the losses"""
    start = np.log(y.mean() / (1 - y.mean()))
    here, there = np.full(len(y), start), np.full(len(new), start)
    losses, lines = [loss(y, here)], [curve(there)]
    for _ in range(stages):
        p = curve(here)
        leaves = grow(X, y - p)
        for leaf in np.unique(leaves(X)):
            mine = leaves(X) == leaf
            bend = (p * (1 - p))[mine].sum()
            step = rate * (y - p)[mine].sum() / bend if bend >= 1e-12 else 0.0
            here, there = here + step * mine, there + step * (leaves(new) == leaf)
        losses.append(loss(y, here))
        lines.append(curve(there))
    return lines, losses


def curve(z):
    return 0.5 * (1 + np.tanh(z / 2))


def loss(y, z):
    return float((np.logaddexp(0, z) - y * z).mean())


@check
def start(lab, given, rng):
    """starts from the score that belongs to the share of ones"""
    X, y = cloud(rng)
    want = loss(y, np.full(len(y), np.log(y.mean() / (1 - y.mean()))))
    got = lab.LogBoost(given.Stump, 1, 0.5).fit(X, y).losses_
    close(got[0], want, hint="which score does the curve turn into the share of ones?")


@check
def first_stage(lab, given, rng):
    """adds one tree, times the rate, to the scores"""
    (X, y), (new, _) = cloud(rng), cloud(rng, n=15)
    want, _ = boosted(stump, X, y, 1, 0.5, new)
    got = lab.LogBoost(given.Stump, 1, 0.5).fit(X, y).predict_proba(new)
    close(got, want[-1], hint="residuals in the leaf, divided by what?")


@check
def many_stages(lab, given, rng):
    """takes residuals and leaf values anew at each stage"""
    (X, y), (new, _) = cloud(rng), cloud(rng, n=15)
    want, _ = boosted(stump, X, y, 6, 0.4, new)
    got = lab.LogBoost(given.Stump, 6, 0.4).fit(X, y).predict_proba(new)
    close(got, want[-1], hint="p is the chance after everything so far")


@check
def losses(lab, given, rng):
    """notes the mean log loss at the start and after each stage"""
    X, y = cloud(rng)
    _, want = boosted(stump, X, y, 6, 0.4, X)
    got = lab.LogBoost(given.Stump, 6, 0.4).fit(X, y).losses_
    close(np.array(got), np.array(want), hint="stages + 1 numbers")


@check(needs=many_stages)
def other_trees(lab, given, rng):
    """boosts trees of another kind, whatever the numbers of their leaves"""
    (X, y), (new, _) = cloud(rng), cloud(rng, n=15)
    want, _ = boosted(stripes, X, y, 3, 0.7, new)
    got = lab.LogBoost(given.Stripes, 3, 0.7).fit(X, y).predict_proba(new)
    close(got, want[-1], hint="make_tree() gives the tree, apply(X) its leaves")


@check(needs=many_stages)
def full_rate(lab, given, rng):
    """takes a rate of 1 and more"""
    (X, y), (new, _) = cloud(rng), cloud(rng, n=15)
    for rate in (1, 1.5):
        want, _ = boosted(stump, X, y, 3, rate, new)
        got = lab.LogBoost(given.Stump, 3, rate).fit(X, y).predict_proba(new)
        close(got, want[-1], hint="the rate is a factor, no more")


@check(needs=first_stage)
def a_single_one(lab, given, rng):
    """takes a single 1 among three hundred rows"""
    X, _ = cloud(rng, n=300)
    y = (X[:, 0] == X[:, 0].max()).astype(int)
    want, _ = boosted(stump, X, y, 2, 0.02, X)
    got = lab.LogBoost(given.Stump, 2, 0.02).fit(X, y).predict_proba(X)
    close(got, want[-1], hint="a value of 300 is one, too")


@check(needs=many_stages)
def answers(lab, given, rng):
    """predicts 1 from a chance of one half on"""
    (X, y), (new, _) = cloud(rng), cloud(rng, n=30)
    want, _ = boosted(stump, X, y, 6, 0.4, new)
    got = lab.LogBoost(given.Stump, 6, 0.4).fit(X, y).predict(new)
    equal(got, (want[-1] >= 0.5).astype(int), hint="0 and 1, whole numbers")
    X, y = np.array([[0.0, 0.0], [0.0, 1.0], [0.0, 2.0]]), np.array([0, 1, 1])
    even = lab.LogBoost(given.Stripes, 1, 0.5).fit(np.vstack([X, X]), np.append(y, [1, 0, 0]))
    hint = f"each of the rows {X.tolist()} has a 0 and a 1, so its chance is exactly one half"
    equal(even.predict(X), np.array([1, 1, 1]), hint=hint)


@check(needs=many_stages)
def surer_and_surer(lab, given, rng):
    """stays finite where no row is in doubt any more"""
    X, y = apart(rng)
    got = lab.LogBoost(given.Stump, 60, 1).fit(X, y).predict_proba(X)
    close(got, y.astype(float), hint="0 divided by 0: how far does such a leaf move?")


@check(needs=losses)
def losses_of_the_sure(lab, given, rng):
    """has finite losses where no row is in doubt any more"""
    X, y = apart(rng)
    _, want = boosted(stump, X, y, 4, 50, X)
    got = lab.LogBoost(given.Stump, 4, 50).fit(X, y).losses_
    close(np.array(got), np.array(want), hint="the logarithm of 0")


@check(needs=[surer_and_surer, losses_of_the_sure])
def wrong_and_sure(lab, given, rng):
    """moves no leaf whose rows are all sure, not even where some of them are wrong"""
    X, y = apart(rng)
    y[[0, -1]] = 1, 0
    for rate in (100, 18):  # p(1 - p) is 0, and not quite 0
        want, losses = boosted(stump, X, y, 3, rate, X)
        model = lab.LogBoost(given.Stump, 3, rate).fit(X, y)
        close(model.predict_proba(X), want[-1], hint="p(1 - p) is all but 0 there: the value is 0")
        close(np.array(model.losses_), np.array(losses), hint="log(1 + e^F) - yF, whatever p is")


@check(needs=many_stages)
def fits_again(lab, given, rng):
    """begins from nothing when it is fitted again"""
    (X, y), (other, z), (new, _) = cloud(rng), cloud(rng, n=20), cloud(rng, n=15)
    want, losses = boosted(stump, X, y, 4, 0.5, new)
    model = lab.LogBoost(given.Stump, 4, 0.5).fit(other, z).fit(X, y)
    close(model.predict_proba(new), want[-1], hint="what is left of the earlier fit?")
    close(np.array(model.losses_), np.array(losses), hint="what is left of the earlier fit?")

import numpy as np

from gradatim.checks import check, close, equal, growth


def cloud(rng, n=40, spreads=(9.0, 5.0, 3.0, 2.0, 1.0)):
    """n rows far from 0 that differ much in some directions and little in others"""
    d = len(spreads)
    turn = np.linalg.qr(rng.normal(size=(d, d)))[0]
    places = np.linalg.qr(rng.normal(size=(n, d)))[0] * spreads * np.sqrt(n)
    return places @ turn + rng.uniform(20, 90, d)


def signs(components):
    """a column of +1 and -1 that makes the largest number of each direction positive"""
    C = np.asarray(components)
    return np.sign(C[np.arange(len(C)), abs(C).argmax(axis=1)])[:, np.newaxis]


def settled(model):
    """the directions with their free signs settled"""
    return signs(model.components_) * model.components_


def both(lab, ref, k, X):
    return lab.PCA(k).fit(X), ref.PCA(k).fit(X)


@check
def mean(lab, rng):
    """keeps the mean of each column"""
    X = cloud(rng)
    close(lab.PCA(2).fit(X).mean_, X.mean(axis=0), hint="a number for each column")


@check
def first_direction(lab, ref, rng):
    """finds the direction in which the rows differ most"""
    mine, good = both(lab, ref, 1, cloud(rng))
    close(settled(mine), settled(good), hint="of the centred rows; a row of Vt", atol=1e-7)


@check(needs=first_direction)
def several_directions(lab, ref, rng):
    """finds k directions, the best first"""
    mine, good = both(lab, ref, 3, cloud(rng))
    close(settled(mine), settled(good), hint="shape (k, d), the best first", atol=1e-7)


@check(needs=several_directions)
def nearly_as_good(lab, ref, rng):
    """tells two directions apart of which one is only a little better"""
    mine, good = both(lab, ref, 2, cloud(rng, spreads=(9.0, 8.9, 3.0, 1.0)))
    close(settled(mine), settled(good), hint="the best first", atol=1e-7)


@check(needs=first_direction)
def other_units(lab, ref, rng):
    """leaves the columns in their units"""
    X = cloud(rng) * [1.0, 100.0, 0.1, 10.0, 1.0]
    mine, good = both(lab, ref, 2, X)
    close(settled(mine), settled(good), hint="whoever calls it divides first", atol=1e-7)


@check
def shares(lab, ref, rng):
    """gives each component's share of the whole, the components not kept included"""
    mine, good = both(lab, ref, 3, cloud(rng))
    close(mine.ratios_, good.ratios_, hint="400 of 500 in the example, though k is 1")


@check
def places(lab, ref, rng):
    """gives the places of rows along the directions"""
    X = cloud(rng)
    mine, good = both(lab, ref, 2, X)
    got, want = (m.transform(X[:9]) * signs(m.components_).T for m in (mine, good))
    close(got, want, hint="a dot product of the centred row with each direction", atol=1e-6)
    equal(np.shape(lab.PCA(1).fit(X).transform(X[:9])), (9, 1), hint="shape (m, k), also for k = 1")


@check(needs=places)
def new_rows(lab, ref, rng):
    """measures new rows, also a single one, from the mean of the rows it was fitted to"""
    X, new = cloud(rng), cloud(rng)
    mine, good = both(lab, ref, 2, X)
    for rows in (new[:5], new[:1]):
        got, want = (m.transform(rows) * signs(m.components_).T for m in (mine, good))
        close(got, want, hint="whose mean?", atol=1e-6)


@check
def back(lab, ref, rng):
    """finds the way back from places to rows"""
    X = cloud(rng)
    mine, good = both(lab, ref, 2, X)
    Z = rng.normal(size=(6, 2))
    got, want = (m.inverse(Z * signs(m.components_).T) for m in (mine, good))
    close(got, want, hint="places times directions, and from where are they measured?", atol=1e-6)


@check(needs=[new_rows, back])
def nearest(lab, rng):
    """loses nothing if all components are kept"""
    X, new = cloud(rng), cloud(rng)
    model = lab.PCA(5).fit(X)
    close(model.inverse(model.transform(new)), new, hint="there and back", atol=1e-6)


@check(needs=[places, shares])
def model_unchanged(lab, ref, rng):
    """keeps the model as it is when it is asked"""
    X, new = cloud(rng), cloud(rng, n=120)
    mine, good = both(lab, ref, 2, X)
    mine.inverse(mine.transform(new))
    close(mine.mean_, good.mean_, hint="only fit learns")
    close(settled(mine), settled(good), hint="only fit learns", atol=1e-7)


@check(needs=[places, shares])
def fitted_again(lab, ref, rng):
    """forgets the earlier rows when it is fitted again"""
    X, other = cloud(rng), cloud(rng)
    mine, good = both(lab, ref, 2, X)
    mine.fit(other)
    good.fit(other)
    close(settled(mine), settled(good), hint="what does fit begin with?", atol=1e-7)
    close(mine.ratios_, good.ratios_)


@check(needs=[places, shares])
def whole_numbers(lab, ref, rng):
    """takes whole numbers"""
    X = (10 * cloud(rng)).astype(int)
    mine, good = both(lab, ref, 2, X)
    close(settled(mine), settled(good), hint="means need room behind the point", atol=1e-7)


@check(needs=[places, shares, back])
def fewer_rows_than_columns(lab, ref, rng):
    """takes a table with fewer rows than columns"""
    X = rng.normal(size=(5, 12)) * [*[4.0] * 4, *[1.0] * 8]
    mine, good = both(lab, ref, 4, X)
    close(mine.ratios_, good.ratios_, hint="five rows differ in four directions")
    close(mine.inverse(mine.transform(X)), X, hint="four directions hold all of them", atol=1e-6)


@check(needs=[places, shares])
def penguins(lab, ref, rng, data):
    """finds in real measurements what is in them"""
    lines = data["penguins.csv"].split()[1:]
    X = np.array([[float(x) for x in line.split(",")] for line in lines])
    X = X[rng.permutation(len(X))[:80]]
    X = X / X.std(axis=0)
    mine, good = both(lab, ref, 2, X)
    close(settled(mine), settled(good), hint="four columns, two directions", atol=1e-7)
    close(mine.ratios_, good.ratios_)
    equal(np.shape(mine.transform(X)), (80, 2))


@check(needs=several_directions)
def wide_tables(lab, rng):
    """takes about four times as long for four times as many columns"""

    def make(d):
        return (rng.normal(size=(12, d)),)

    growth(lab.PCA(3).fit, make, 600, hint="how many numbers does the largest table hold?")

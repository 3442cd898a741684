import numpy as np

from gradatim.checks import check, equal


def cloud(rng, n=60, d=3, classes=3):
    """points of some classes that overlap; no two distances are equal"""
    y = rng.integers(classes, size=n)
    return rng.normal(size=(n, d)) + y[:, None], y


def grid(rng, n=80, side=4):
    """points with whole coordinates, many of them equally near and some of them equal"""
    return rng.integers(side, size=(n, 2)), rng.integers(3, size=n)


def both(lab, ref, k, X, y):
    """the learner's model and the reference with the same known rows"""
    return lab.KNN(k).fit(X, y), ref.KNN(k).fit(X, y)


@check
def nearest(lab, ref, rng):
    """finds the k nearest known rows, nearest first"""
    (X, y), (new, _) = cloud(rng), cloud(rng, n=9)
    mine, good = both(lab, ref, 5, X, y)
    equal(mine.neighbours(new), good.neighbours(new), hint="sort the numbers by the distances")


@check(needs=nearest)
def equally_near(lab, ref, rng):
    """takes of equally near rows the one that stands first"""
    (X, y), (new, _) = grid(rng), grid(rng, n=6)
    mine, good = both(lab, ref, 7, X, y)
    equal(mine.neighbours(new), good.neighbours(new), hint="which sort keeps the order of equals?")


@check
def votes(lab, ref, rng):
    """predicts the class with the most votes"""
    (X, y), (new, _) = cloud(rng, classes=2), cloud(rng, n=40, classes=2)
    mine, good = both(lab, ref, 7, X, y)
    equal(mine.predict(new), good.predict(new), hint="count the classes of the neighbours")


@check(needs=votes)
def more_classes(lab, ref, rng):
    """counts votes for any number of classes, whatever their numbers are"""
    (X, y), (new, _) = cloud(rng, n=80, classes=4), cloud(rng, n=40, classes=4)
    numbers = np.array([-7, 30, 4, 12])
    mine, good = both(lab, ref, 9, X, numbers[y])
    equal(mine.predict(new), good.predict(new), hint="a class is a name, not a quantity")


@check(needs=votes)
def equal_votes(lab, ref, rng):
    """takes of the classes with the most votes the one that sorts first"""
    (X, y), (new, _) = cloud(rng), cloud(rng, n=40)
    mine, good = both(lab, ref, 4, X, y)
    equal(mine.predict(new), good.predict(new), hint="two against two: which class sorts first?")


@check(needs=votes)
def texts(lab, ref, rng):
    """takes texts as classes"""
    (X, y), (new, _) = cloud(rng), cloud(rng, n=20)
    mine, good = both(lab, ref, 5, X, np.array(["plum", "apple", "pear"])[y])
    equal(mine.predict(new), good.predict(new), hint="the classes as they were given")


@check(needs=nearest)
def pixels(lab, ref, rng):
    """measures distances between pixels, whole numbers from 0 to 255"""
    X, new = (rng.integers(256, size=(n, 4), dtype=np.uint8) for n in (40, 6))
    mine, good = both(lab, ref, 5, X, rng.integers(2, size=40))
    equal(mine.neighbours(new), good.neighbours(new), hint="what is 3 - 5 in uint8?")


@check(needs=equally_near)
def far_from_zero(lab, ref, rng):
    """measures distances between points that all lie far from zero, such as seconds since 1970"""
    (X, y), (new, _) = grid(rng), grid(rng, n=6)
    mine, good = both(lab, ref, 7, X + 1_700_000_000, y)
    got, want = (side.neighbours(new + 1_700_000_000) for side in (mine, good))
    equal(got, want, hint="subtract first, square later")


@check(needs=votes)
def left_out(lab, ref, rng):
    """asks about each known row all the others, and not the row itself"""
    X, y = cloud(rng)
    mine, good = both(lab, ref, 1, X, y)
    equal(mine.predict_left_out(), good.predict_left_out(), hint="who is at distance 0?")
    mine, good = both(lab, ref, 3, X, y)
    equal(mine.predict_left_out(), good.predict_left_out(), hint="k others, none of them itself")


@check(needs=left_out)
def left_out_twins(lab, ref, rng):
    """lets the other known rows at the same place answer"""
    X, y = grid(rng)
    mine, good = both(lab, ref, 1, X, y)
    equal(mine.predict_left_out(), good.predict_left_out(), hint="which row is the row itself?")


@check(needs=votes)
def smallest(lab, rng):
    """works with one known row, one column, and k as large as it may be"""
    X, y = rng.normal(size=(1, 1)), rng.integers(9, size=1)
    equal(lab.KNN(1).fit(X, y).predict(X + 3), y, hint="the only row answers")
    X, y = rng.normal(size=(5, 1)), np.array([2, 1, 1, 2, 2])
    equal(lab.KNN(5).fit(X, y).predict(X + 3), np.full(5, 2), hint="all rows vote")
    equal(
        lab.KNN(4).fit(X, y).predict_left_out(), np.array([1, 2, 2, 1, 1]), hint="all others vote"
    )


@check(needs=votes)
def asked_twice(lab, ref, rng):
    """gives the same answers again, and new ones after it is fitted again"""
    (X, y), (other, z), (new, _) = cloud(rng), cloud(rng), cloud(rng, n=20)
    mine, good = both(lab, ref, 5, X, y)
    mine.predict(new)
    mine.predict_left_out()
    equal(mine.predict(new), good.predict(new), hint="asking changes nothing")
    mine.fit(other, z)
    good.fit(other, z)
    equal(mine.predict(new), good.predict(new), hint="the earlier rows are forgotten")

import numpy as np

from gradatim.checks import check, close, equal


def table(rng, n=50, d=4):
    """three classes that depend on all columns, with much luck"""
    X = rng.normal(size=(n, d))
    return X, np.digitize(X.sum(axis=1) + 1.5 * rng.normal(size=n), [-1, 1])


def both(lab, ref, rng, n_trees=3, max_features=2):
    """the learner's forest and the reference from the same rows, and these rows"""
    X, y = table(rng)
    seed = int(rng.integers(10**6))
    return [side.Forest(n_trees, max_features, seed).fit(X, y) for side in (lab, ref)] + [X]


@check
def samples(lab, ref, rng):
    """draws the rows of each tree, with replacement"""
    mine, good, _ = both(lab, ref, rng)
    equal(mine.rows_, good.rows_, hint="rows, then seed, tree after tree")


@check
def all_columns(lab, ref, rng):
    """grows each tree to the end from the rows that it drew"""
    mine, good, X = both(lab, ref, rng, max_features=4)
    equal(mine.votes(X), good.votes(X), hint="X[rows] and y[rows], and no limits")


@check(needs=all_columns)
def few_columns(lab, ref, rng):
    """lets each question choose from max_features columns, by the tree's own seed"""
    mine, good, X = both(lab, ref, rng, max_features=1)
    equal(mine.votes(X), good.votes(X), hint="max_features and random_state of each tree")


@check
def majority(lab, ref, rng):
    """predicts the class with the most votes"""
    mine, good, _ = both(lab, ref, rng, n_trees=5)
    new, _ = table(rng, n=150)
    counts = np.sort([(good.votes(new) == c).sum(axis=0) for c in range(3)], axis=0)
    clear = new[counts[-1] > counts[-2]]
    equal(mine.predict(clear), good.predict(clear), hint="count the votes for each class")


@check(needs=majority)
def equal_votes(lab, ref, rng):
    """predicts of the classes with the most votes the one that sorts first"""
    (X, y), (new, _), seed = table(rng), table(rng, n=150), int(rng.integers(10**6))
    y = np.array([8, 9, 10])[y]
    mine, good = (side.Forest(4, 2, seed).fit(X, y) for side in (lab, ref))
    equal(mine.predict(new), good.predict(new), hint="two votes against two; 9 comes before 10")


@check(needs=few_columns)
def out_of_bag(lab, ref, rng):
    """scores each row by the trees that did not draw it"""
    X, y = table(rng)
    asked = False
    while not asked:  # every row has a tree to be asked
        seed = int(rng.integers(10**6))
        good = ref.Forest(11, 4, seed).fit(X, y)
        asked = all((good.rows_ != i).all(axis=1).any() for i in range(len(X)))
    mine = lab.Forest(11, 4, seed).fit(X, y)
    close(mine.oob_score_, good.oob_score_, hint="which trees have seen the row?")


@check(needs=few_columns)
def nobody_to_ask(lab, ref, rng):
    """leaves the rows that every tree drew out of the score"""
    for n_trees in (1, 2):
        mine, good, _ = both(lab, ref, rng, n_trees=n_trees)
        close(mine.oob_score_, good.oob_score_, hint="a row with no vote")


@check(needs=few_columns)
def repeatable(lab, ref, rng):
    """is the same forest when it is fitted again"""
    (X, y), (other, z), seed = table(rng), table(rng, n=30), int(rng.integers(10**6))
    mine = lab.Forest(2, 1, seed).fit(other, z).fit(X, y)
    good = ref.Forest(2, 1, seed).fit(X, y)
    equal(mine.rows_, good.rows_, hint="a new generator for each fit")
    equal(mine.votes(X), good.votes(X), hint="the earlier trees are forgotten")


@check(needs=[majority, out_of_bag, nobody_to_ask])
def texts(lab, ref, rng):
    """takes texts as classes"""
    X, y = table(rng)
    y = np.array(["plum", "apple", "fig"])[y]
    mine, good = (side.Forest(5, 2, 8).fit(X, y) for side in (lab, ref))
    equal(mine.predict(X), good.predict(X), hint="a class is a name, not a quantity")
    close(mine.oob_score_, good.oob_score_, hint="a class is a name, not a quantity")

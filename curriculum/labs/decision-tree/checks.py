import numpy as np

from gradatim.checks import check, equal


def table(rng, n=30, d=2):
    """four classes that depend on two columns of whole numbers, with some luck"""
    X = rng.integers(9, size=(n, d)).astype(float)
    luck = rng.normal(0, 2, size=(n, 2))
    return X, (X[:, 0] + luck[:, 0] > 4) + 2 * (X[:, -1] + luck[:, 1] > 5).astype(int)


def grown(lab, ref, rng, max_depth, min_leaf):
    """the learner's tree and the reference from the same rows, and other rows to ask about"""
    (X, y), (new, _) = table(rng), table(rng, 40)
    mine, good = (side.Tree(max_depth, min_leaf).fit(X, y) for side in (lab, ref))
    return mine, good, new


@check
def no_question(lab, rng):
    """answers with the most common class if no question is allowed"""
    y = rng.permutation(np.repeat(rng.permutation(9)[:3], [5, 9, 6]))
    model = lab.Tree(0, 1).fit(rng.normal(size=(20, 2)), y)
    equal(model.predict(np.zeros((3, 2))), np.full(3, np.bincount(y).argmax()))


@check
def one_question(lab, ref, rng):
    """asks one question and answers for each side"""
    mine, good, new = grown(lab, ref, rng, 1, 1)
    equal(mine.predict(new), good.predict(new), hint="the most common class of each side")


@check
def three_levels(lab, ref, rng):
    """asks no more than max_depth questions on any way"""
    mine, good, new = grown(lab, ref, rng, 3, 1)
    equal(mine.predict(new), good.predict(new), hint="each part as if it were the whole table")


@check(needs=three_levels)
def to_the_end(lab, ref, rng):
    """goes on until every group is pure if nothing forbids it"""
    mine, good, new = grown(lab, ref, rng, 40, 1)
    equal(mine.predict(new), good.predict(new), hint="until no question gains anything")
    X, y = np.arange(40.0).reshape(-1, 1), np.arange(40) % 2
    mine, good = (side.Tree(40, 1).fit(X, y) for side in (lab, ref))
    equal((mine.depth_, mine.leaves_), (good.depth_, good.leaves_), hint="one row a leaf")


@check(needs=three_levels)
def measures(lab, ref, rng):
    """reports its depth and its number of leaves"""
    for limits in ((0, 1), (3, 1)):
        mine, good, _ = grown(lab, ref, rng, *limits)
        equal((mine.depth_, mine.leaves_), (good.depth_, good.leaves_), hint="leaves give answers")


@check(needs=three_levels)
def large_leaves(lab, ref, rng):
    """asks the best of the questions that leave enough rows on each side"""
    for min_leaf in (4, 9):
        mine, good, new = grown(lab, ref, rng, 3, min_leaf)
        equal(mine.predict(new), good.predict(new), hint="is the second best question allowed?")
        equal((mine.depth_, mine.leaves_), (good.depth_, good.leaves_), hint="allowed questions")


@check(needs=one_question)
def just_enough(lab, rng):
    """allows a question that leaves exactly min_leaf rows on a side"""
    a, b = rng.permutation(9)[:2].tolist()
    X = np.array([[1.0], [2.0], [4.0], [5.0], [7.0], [9.0]])
    y = np.array([a, a, b, a, b, b])
    for min_leaf, want in ((3, [a, a, a, b]), (4, [min(a, b)] * 4)):
        model = lab.Tree(5, min_leaf).fit(X, y)
        got = model.predict(np.array([[0.0], [3.1], [4.5], [4.6]]))
        equal(got, np.array(want), hint="three on each side of 4.5")


@check(needs=one_question)
def equally_common(lab, rng):
    """answers with the class that sorts first if several are equally common"""
    X, y = np.zeros((6, 1)), rng.permutation([8, 3, 5, 8, 5, 3])
    equal(lab.Tree(3, 1).fit(X, y).predict(X), np.full(6, 3), hint="3, 5 and 8, two of each")


@check(needs=one_question)
def equal_gains(lab, rng):
    """asks the first of several questions with the same gain"""
    low, high = np.sort(rng.permutation(9)[:2]).tolist()
    one = np.array([[1.0], [2.0], [3.0]])
    got = lab.Tree(1, 1).fit(one, np.array([high, low, high])).predict(one)
    equal(got, np.array([high, low, low]), hint='"at most 1.5?" and "at most 2.5?" gain the same')
    twice = np.array([[1.0, 1.0], [2.0, 2.0]])
    got = lab.Tree(1, 1).fit(twice, np.array([high, low])).predict(np.array([[1.0, 2.0]]))
    equal(got, np.array([high]), hint="both columns gain the same; the first is asked")


@check(needs=one_question)
def on_the_threshold(lab, rng):
    """sends a row with exactly the value of the threshold to the left, a larger one to the right"""
    low, high = np.sort(rng.permutation(30)[:2]) * 2.0
    model = lab.Tree(1, 1).fit(np.array([[low], [high]]), np.array([4, 7]))
    asked = np.array([[(low + high) / 2], [high]])
    equal(model.predict(asked), np.array([4, 7]), hint='"at most"')


@check(needs=three_levels)
def texts(lab, ref, rng):
    """takes texts as classes"""
    (X, y), (new, _) = table(rng), table(rng)
    y = np.array(["plum", "apple", "pear", "fig"])[y]
    mine, good = (side.Tree(2, 2).fit(X, y) for side in (lab, ref))
    equal(mine.predict(new), good.predict(new), hint="a class is a name, not a quantity")


@check(needs=three_levels)
def nothing_to_ask(lab, rng):
    """is a single leaf if the group is pure, if all columns are constant, or for one row"""
    for X, y in (
        (rng.normal(size=(9, 2)), np.full(9, 6)),
        (np.full((5, 2), 0.1), np.array([6, 6, 1, 6, 1])),
        (rng.normal(size=(1, 2)), np.array([6])),
    ):
        model = lab.Tree(4, 1).fit(X, y)
        equal(model.predict(X[:1]), np.array([6]), hint="no question gains anything")
        equal((model.depth_, model.leaves_), (0, 1), hint="no question gains anything")


@check(needs=measures)
def little_gain(lab):
    """asks a question that gains little"""
    X, y = np.repeat([[0.0], [1.0]], 200, axis=0), np.repeat([2, 7, 2, 7], [100, 100, 102, 98])
    model = lab.Tree(3, 1).fit(X, y)
    equal((model.depth_, model.leaves_), (1, 2), hint="more than 0.000000001 is enough")


@check(needs=measures)
def no_gain(lab):
    """asks no question that gains nothing, also if two in a row would sort the classes"""
    X, y = np.array([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]]), np.array([2, 7, 7, 2])
    model = lab.Tree(3, 1).fit(X, y)
    equal((model.depth_, model.leaves_), (0, 1), hint="half and half on each side, as before")


SAME_SHARES = [(1, 1, 2), (1, 1, 3), (1, 2, 1), (1, 3, 0), (1, 4, 0), (1, 6, 0), (2, 3, 0)]


@check(needs=no_gain)
def no_gain_but_rounding(lab):
    """asks no question whose gain is nothing but rounding"""
    for counts in SAME_SHARES:
        group = np.repeat([2, 5, 7], counts)
        for left, right in ((3, 1), (3, 4), (2, 1), (4, 1)):
            y = np.concatenate([np.tile(group, left), np.tile(group, right)])
            X = np.repeat([[0.0], [1.0]], [left * len(group), right * len(group)], axis=0)
            model = lab.Tree(3, 1).fit(X, y)
            equal((model.depth_, model.leaves_), (0, 1), hint="more than 0.000000001, or a leaf")


@check
def one_among_many(lab, rng):
    """divides a group in which a single row is of another class"""
    y = np.full(80, "a")
    y[int(rng.integers(20, 60))] = "b"
    model = lab.Tree(5, 1).fit(np.arange(80.0).reshape(-1, 1), y)
    equal((model.depth_, model.leaves_), (2, 3), hint="nearly pure is not pure")


@check(needs=measures)
def grown_again(lab, ref, rng):
    """forgets the earlier tree when it is fitted again, and not when it is asked"""
    (X, y), (other, z), (new, _) = table(rng), table(rng, n=20), table(rng)
    mine, good = (side.Tree(2, 2).fit(other, z) for side in (lab, ref))
    for model in (mine, good):
        model.predict(new)
        model.fit(X, y)
    equal(mine.predict(new), good.predict(new), hint="fit begins with no tree")
    equal((mine.depth_, mine.leaves_), (good.depth_, good.leaves_), hint="fit begins with no tree")
    model = mine.fit(X[:1], y[:1])
    equal((model.depth_, model.leaves_), (0, 1), hint="a single row, after a larger tree")

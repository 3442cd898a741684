import numpy as np

from gradatim.checks import check, close, equal, kind


def group(rng, n=30, classes=3):
    """classes that are not equally common"""
    return rng.choice(classes, size=n, p=np.arange(1, classes + 1) / np.arange(classes + 1).sum())


def table(rng, n=30, d=3, classes=3):
    """columns of which one, never the first, tells much about the class"""
    X, y = rng.normal(size=(n, d)), group(rng, n, classes)
    X[:, rng.integers(1, d)] += 1.5 * y
    return X, y


def split_of(lab, X, y, measure="gini"):
    """the answer as a list, so that one comparison shows all of it"""
    answer = lab.best_split(X, y, measure)
    return answer if answer is None else list(answer)


@check
def gini(lab, ref, rng):
    """measures the Gini impurity of a group"""
    for classes in (2, 4):
        y = group(rng, classes=classes)
        close(lab.gini(y), ref.gini(y), hint="1 minus the sum of the squared shares")


@check
def entropy(lab, ref, rng):
    """measures the entropy of a group in bits"""
    for classes in (2, 4):
        y = group(rng, classes=classes)
        close(lab.entropy(y), ref.entropy(y), hint="which logarithm counts in bits?")


@check
def pure_groups(lab, rng):
    """gives 0 for a group of one class, and for a single row"""
    y = np.full(9, rng.integers(5))
    close([lab.gini(y), lab.gini(y[:1])], [0.0, 0.0])
    close([lab.entropy(y), lab.entropy(y[:1])], [0.0, 0.0], hint="classes that do not occur")


@check
def one_column(lab, ref, rng):
    """finds the best question about one column"""
    X, y = table(rng, d=2)
    X = X.sum(axis=1, keepdims=True)
    equal(kind(lab.best_split(X, y)), "tuple", hint="(feature, threshold, gain)")
    close(
        split_of(lab, X, y), split_of(ref, X, y), hint="the middle of each gap, from small to large"
    )


@check(needs=one_column)
def several_columns(lab, ref, rng):
    """finds the best question about several columns"""
    X, y = table(rng, d=4)
    close(split_of(lab, X, y), split_of(ref, X, y), hint="all columns, and the best of all")


@check(needs=one_column)
def lonely_row(lab, ref, rng):
    """lets each group count by its size"""
    x = np.arange(30.0) + rng.uniform(0, 0.5, size=30)
    y = np.repeat([1, 0, 1], [1, 14, 15])
    y[rng.choice(np.arange(2, 14), size=3, replace=False)] = 1
    y[rng.choice(np.arange(16, 29), size=3, replace=False)] = 0
    order = rng.permutation(30)
    X, y = x[order, None], y[order]
    close(split_of(lab, X, y), split_of(ref, X, y), hint="2/6 and 4/6 in the example")


@check(needs=entropy)
def by_entropy(lab, ref, rng):
    """searches by entropy when it is told to"""
    X, y = table(rng)
    close(split_of(lab, X, y, "entropy"), split_of(ref, X, y, "entropy"), hint="bits, not Gini")


@check
def texts(lab, ref, rng):
    """takes texts as classes"""
    X, y = table(rng)
    y = np.array(["plum", "apple", "pear"])[y]
    close(split_of(lab, X, y), split_of(ref, X, y), hint="a class is a name, not a quantity")


@check(needs=one_column)
def equal_values(lab, ref, rng):
    """never parts rows with equal values"""
    X = rng.integers(4, size=(40, 2)) + 0.25
    y = (X[:, 1] + rng.normal(size=40) > 2).astype(int)
    close(split_of(lab, X, y), split_of(ref, X, y), hint="is there a gap between 2.25 and 2.25?")


@check(needs=several_columns)
def first_column(lab, ref, rng):
    """takes of equally good columns the first"""
    X, y = table(rng, d=2)
    X = np.column_stack([X, X[:, ::-1]])
    close(split_of(lab, X, y), split_of(ref, X, y), hint="is a gain that is equal larger?")


@check(needs=one_column)
def first_threshold(lab, rng):
    """takes of equally good thresholds the smallest, whatever rounding says"""
    a, b = rng.permutation(9)[:2].tolist()
    y = np.array([a, a, b, a, b, b])
    for n in (1, 3, 7, 11, 13):
        X = np.repeat([[1.0], [2.0], [4.0], [5.0], [7.0], [9.0]], n, axis=0)
        close(split_of(lab, X, np.repeat(y, n)), [0, 3.0, 0.25], hint="larger by more than 1e-9?")
    X = np.array([[1.0], [2.0], [3.0]])
    close(split_of(lab, X, np.array([a, b, a])), [0, 1.5, 1 / 9], hint="larger by more than 1e-9?")


@check(needs=first_threshold)
def mirrored(lab, ref, rng):
    """takes the first of two equal gains that rounding tells apart"""
    for _ in range(40):
        half = rng.integers(0, 3, 6)
        X, y = np.arange(11.0)[:, None], np.concatenate([half, half[4::-1]])
        got, want = split_of(lab, X, y), split_of(ref, X, y)
        hint = f"the classes {y.tolist()} are the same from both ends, so each gain is there twice"
        close(got, want, hint=hint)


@check(needs=one_column)
def small_gain(lab):
    """asks a question that gains little, but more than the rule demands"""
    y = np.repeat([1, 0, 1, 0], [500, 500, 501, 499])
    X = np.repeat([[3.0], [4.0]], 1000, axis=0)
    close(split_of(lab, X, y), [0, 3.5, 5e-7], hint="0.0000005 is more than 0.000000001")


@check
def no_question_helps(lab, rng):
    """answers None if no question gains anything"""
    X = rng.normal(size=(12, 2))
    equal(lab.best_split(X, np.full(12, 3)), None, hint="a pure group")
    equal(lab.best_split(np.full((6, 2), 0.1), np.arange(6) % 2), None, hint="constant columns")
    equal(lab.best_split(X[:1], np.array([1])), None, hint="a single row")
    corners = np.repeat([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]], 7, axis=0)
    corners = corners[:, :: rng.choice([-1, 1])] + rng.integers(5)
    equal(
        lab.best_split(corners, np.repeat([2, 0, 0, 2], 7)),
        None,
        hint="left and right are as mixed as the whole",
    )

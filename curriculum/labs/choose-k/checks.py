import numpy as np

from gradatim.checks import check, close, equal, raises


def heaps(rng, n=30, k=3):
    """points in heaps that touch each other, and the heap of each, in no order"""
    labels = rng.permutation(np.arange(n) % k)
    X = np.column_stack([3.0 * labels, labels % 2]) + rng.normal(size=(n, 2))
    return X, labels


@check
def two_clusters(lab, ref, rng):
    """compares the own cluster with the other one"""
    X, labels = heaps(rng, 12, 2)
    close(lab.silhouettes(X, labels), ref.silhouettes(X, labels), hint="0: a is 2, b is 9")


@check(needs=two_clusters)
def nearest_other(lab, ref, rng):
    """takes the nearest of several other clusters"""
    for k in (3, 5):
        X, labels = heaps(rng, 30, k)
        close(lab.silhouettes(X, labels), ref.silhouettes(X, labels), hint="nearest on average")


@check(needs=two_clusters)
def wrong_hands(lab, ref, rng):
    """gives a silhouette below 0 to a row that is nearer to another cluster"""
    X, labels = heaps(rng, 20, 2)
    labels[:4] = 1 - labels[:4]
    close(lab.silhouettes(X, labels), ref.silhouettes(X, labels), hint="over the larger of a and b")


@check(needs=two_clusters)
def alone(lab, ref, rng):
    """gives 0 to a row that is alone in its cluster"""
    X, labels = heaps(rng, 12, 2)
    labels[rng.integers(12)] = 2
    close(lab.silhouettes(X, labels), ref.silhouettes(X, labels), hint="there is no a")
    close(lab.silhouettes(X[:3], np.arange(3)), np.zeros(3), hint="a cluster for each row")


@check(needs=two_clusters)
def same_point(lab, ref, rng):
    """copes with the same point several times"""
    X, _ = heaps(rng, 4, 2)
    X, labels = X[[0, 0, 0, 0, 1, 2]], np.array([0, 0, 1, 1, 0, 1])
    close(lab.silhouettes(X, labels), ref.silhouettes(X, labels))
    labels = np.array([0, 0, 1, 1, 2, 2])
    close(lab.silhouettes(X, labels), ref.silhouettes(X, labels), hint="a and b are both 0: 0")


@check(needs=nearest_other)
def any_labels(lab, ref, rng):
    """takes any labels: texts, numbers below 0, numbers with gaps"""
    X, labels = heaps(rng, 15, 3)
    want = ref.silhouettes(X, labels)
    for names in (["red", "green", "blue"], [-7, 40, 3]):
        close(lab.silhouettes(X, np.array(names)[labels]), want, hint=f"the labels are {names}")


@check(needs=nearest_other)
def any_columns(lab, ref, rng):
    """takes one column or many, and whole numbers"""
    for d in (1, 6):
        X, labels = rng.integers(0, 20, (14, d)), rng.permutation(np.arange(14) % 3)
        close(lab.silhouettes(X, labels), ref.silhouettes(X, labels))


@check(needs=same_point)
def any_unit(lab, ref, rng):
    """gives the same in any unit, in light years and in kilometres"""
    X, labels = heaps(rng, 12, 2)
    for unit in (1e-12, 1e12):
        close(lab.silhouettes(unit * X, labels), ref.silhouettes(X, labels), hint="only 0 is 0")


@check
def one_cluster(lab, rng):
    """raises ValueError if there is only one cluster"""
    X, _ = heaps(rng, 6, 2)
    raises(ValueError, lab.silhouettes, X, np.full(6, 3), hint="then there is no b")
    raises(ValueError, lab.silhouettes, X[:1], np.array([0]), hint="one row is one cluster")


@check(needs=[nearest_other, alone])
def best(lab, ref, rng):
    """finds the division with the largest mean"""
    for right in (3, 4, 2):
        X, _ = heaps(rng, 24, 2)
        X = np.vstack([p + rng.normal(size=(8, 2)) / 5 for p in X[:right] * 20])
        ends = np.lexsort(X.T)
        cuts = {k: rng.permutation(ends) * k // len(X) for k in (2, 3, 4, 6)}
        cuts[right] = np.arange(len(X)) // 8
        equal(lab.best_k(X, cuts), ref.best_k(X, cuts), hint="the mean over all rows")


@check(needs=best)
def mean_over_rows(lab, ref, rng):
    """lets each row count the same, in a large cluster and in a small one"""
    different = 0
    while different < 5:
        X = rng.normal(size=(12, 2))
        cuts = {k: rng.permutation(np.r_[np.arange(k), np.zeros(12 - k, int)]) for k in (2, 3, 4)}
        s = {k: ref.silhouettes(X, labels) for k, labels in cuts.items()}
        means = {k: np.mean([s[k][cuts[k] == j].mean() for j in range(k)]) for k in cuts}
        different += max(means, key=means.get) != ref.best_k(X, cuts)
        equal(lab.best_k(X, cuts), ref.best_k(X, cuts), hint="not each cluster: each row")


@check(needs=best)
def close_means(lab, ref, rng):
    """tells means apart that differ by very little"""
    X = rng.normal(size=(12, 2))
    cuts = [rng.permutation(np.arange(12) % 3) for _ in range(40)]
    means = np.array([ref.silhouettes(X, labels).mean() for labels in cuts])
    order = np.argsort(means)
    gaps = np.diff(means[order])
    place = np.where(gaps > 1e-9, gaps, np.inf).argmin()
    worse, better = cuts[order[place]], cuts[order[place + 1]]
    equal(lab.best_k(X, {2: worse, 3: better}), 3, hint="a little larger is larger")


@check(needs=best)
def equal_means(lab, rng):
    """takes the smallest key if several means are equal"""
    X, labels = heaps(rng, 12, 2)
    for keys in ([5, 3, 9], [3, 5, 9], [9, 5, 3]):
        equal(lab.best_k(X, dict.fromkeys(keys, labels)), 3, hint="in which order are the keys?")

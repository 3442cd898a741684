import numpy as np

from gradatim.checks import check, equal, raises

WASTE = ["glass", "metal", "paper", "cork", "tin"]


def items(rng, labels, n=60):
    """true and predicted labels: about half are right, the others drift in one direction"""
    true = rng.integers(len(labels), size=n)
    wrong = np.minimum(true + rng.integers(1, 3, n), len(labels) - 1)
    predicted = np.where(rng.random(n) < 0.5, true, wrong)
    return np.array(labels)[true], np.array(labels)[predicted]


def shuffled(rng, labels):
    """the labels in an order that is not sorted"""
    order = labels
    while order == sorted(order):
        order = [labels[i] for i in rng.permutation(len(labels))]
    return order


@check
def in_sorted_order(lab, ref, rng):
    """counts the items of each pair, the truth in rows"""
    labels = sorted(WASTE)
    y, p = items(rng, labels)
    equal(lab.confusion(y, p, labels), ref.confusion(y, p, labels), hint="rows are the truth")


@check(needs=in_sorted_order)
def in_the_order_of_labels(lab, ref, rng):
    """lays rows and columns in the order of labels"""
    labels = shuffled(rng, WASTE[:3])
    y, p = items(rng, labels)
    equal(lab.confusion(y, p, labels), ref.confusion(y, p, labels), hint="which order is given?")


@check(needs=in_sorted_order)
def absent_label(lab, ref, rng):
    """keeps a row and a column for a label that does not occur"""
    labels = sorted(WASTE)
    y, p = items(rng, labels[1:4])
    equal(lab.confusion(y, p, labels), ref.confusion(y, p, labels), hint="a row of zeros")


@check(needs=in_sorted_order)
def whole_numbers(lab, ref, rng):
    """takes whole numbers as labels, whatever numbers they are"""
    labels = [7, -1, 40, 3]
    y, p = items(rng, labels)
    equal(lab.confusion(y, p, labels), ref.confusion(y, p, labels), hint="a label is no place")


@check(needs=in_sorted_order)
def many_items(lab, ref, rng):
    """counts on where there are thousands of items"""
    y, p = items(rng, sorted(WASTE), 3000)
    equal(lab.confusion(y, p, WASTE), ref.confusion(y, p, WASTE), hint="how far can a cell count?")


@check(needs=in_sorted_order)
def no_items(lab):
    """returns a table of zeros for no items"""
    none = np.array([], dtype=int)
    equal(lab.confusion(none, none, [1, 2, 3]), np.zeros((3, 3), dtype=int))


@check(needs=in_sorted_order)
def one_label(lab, rng):
    """copes with a single label"""
    n = int(rng.integers(2, 9))
    equal(lab.confusion(np.full(n, 4), np.full(n, 4), [4]), np.array([[n]]))


@check
def unknown_truth(lab, rng):
    """raises ValueError for a true label that is not in labels"""
    y, p = items(rng, WASTE[:3])
    y[int(rng.integers(60))] = "wood"
    raises(ValueError, lab.confusion, y, p, WASTE, hint="wood")


@check
def unknown_prediction(lab, rng):
    """raises ValueError for a predicted label that is not in labels"""
    labels = [1, 2, 4]
    y, p = items(rng, labels)
    for stranger in (3, 0, 9, -1):
        p[int(rng.integers(60))] = stranger
        raises(ValueError, lab.confusion, y, p, labels, hint=f"{stranger} is not in {labels}")


@check
def other_lengths(lab, rng):
    """raises ValueError if there are more true labels than predicted ones, or fewer"""
    y, p = items(rng, WASTE)
    for a, b in ((y, p[:-1]), (y[:-3], p), (y, p[:0])):
        raises(ValueError, lab.confusion, a, b, WASTE, hint="who belongs to whom?")


def counts(rng, k=4):
    """a table of different numbers, the largest of them on the diagonal"""
    table = rng.permutation(60)[: k * k].reshape(k, k) + 1
    return table + 100 * np.eye(k, dtype=int)


@check
def worst(lab, ref, rng):
    """finds the most frequent mistake, and which way round it is"""
    table, labels = counts(rng), shuffled(rng, WASTE[:4])
    got = lab.most_confused(table, labels)
    equal(got, ref.most_confused(table, labels), hint="row: truth, column: prediction")


@check(needs=worst)
def one_way_only(lab, rng):
    """does not add up the two directions of a confusion"""
    table = np.array([[9, 5, 0], [5, 9, 0], [7, 0, 9]]) + int(rng.integers(5))
    a, b, c = shuffled(rng, WASTE[:3])
    equal(lab.most_confused(table, [a, b, c]), (c, a, int(table[2, 0])), hint="one cell")


@check(needs=worst)
def ties(lab, rng):
    """names the first of several cells, row by row"""
    table = np.array([[9, 2, 4], [4, 9, 1], [4, 4, 9]]) * int(rng.integers(1, 5))
    equal(lab.most_confused(table, ["x", "y", "z"]), ("x", "z", int(table[0, 2])))


@check(needs=worst)
def no_mistakes(lab, rng):
    """returns None if there is no mistake"""
    for table in (np.diag(rng.permutation(9)[:4]), np.zeros((4, 4), dtype=int)):
        equal(lab.most_confused(table, WASTE[:4]), None, hint="all zeros off the diagonal")
    equal(lab.most_confused(np.array([[7]]), ["tin"]), None, hint="one label, nothing to confuse")

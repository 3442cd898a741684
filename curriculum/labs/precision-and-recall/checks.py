import numpy as np

from gradatim.checks import check, close, equal, kind, raises

WASTE = np.array(["glass", "metal", "paper", "cork"])


def items(rng, labels, shares, n=60):
    """true labels by shares, and predictions that favour the first label when they are wrong"""
    true = rng.choice(len(labels), n, p=shares)
    true[: len(labels)] = np.arange(len(labels))
    wrong = np.where(rng.random(n) < 0.7, 0, rng.integers(0, len(labels), n))
    predicted = np.where(rng.random(n) < 0.6, true, wrong)
    predicted[: len(labels)] = np.arange(len(labels))
    return labels[true], labels[predicted]


@check
def precision(lab, ref, rng):
    """gives as precision the share of the found ones that are right"""
    y, p = items(rng, WASTE[:2], [0.3, 0.7])
    got = lab.prf(y, p, "metal")[0]
    close(got, ref.prf(y, p, "metal")[0], hint="divide by how many were found")


@check
def recall(lab, ref, rng):
    """gives as recall the share of those that are there that were found"""
    y, p = items(rng, WASTE[:2], [0.3, 0.7])
    got = lab.prf(y, p, "metal")[1]
    close(got, ref.prf(y, p, "metal")[1], hint="divide by how many are there")


@check(needs=[precision, recall])
def f1(lab, ref, rng):
    """gives as F1 the harmonic mean of both"""
    y, p = items(rng, WASTE[:2], [0.3, 0.7])
    close(lab.prf(y, p, "metal")[2], ref.prf(y, p, "metal")[2], hint="it is nearer to the smaller")


@check(needs=f1)
def each_label(lab, ref, rng):
    """takes the label that it is told as the positive one"""
    numbers = np.array([3, 1, -7, 0])
    y, p = items(rng, numbers, [0.4, 0.3, 0.2, 0.1])
    for label in numbers.tolist():
        close(lab.prf(y, p, label), ref.prf(y, p, label), hint=f"the positive label is {label}")


@check
def nothing_found(lab, rng):
    """counts precision as 0 if the label was never predicted"""
    y = rng.permutation(np.repeat(WASTE[:2], [4, 3]))
    got = lab.prf(y, np.full(7, "glass"), "metal")
    close(got, (0.0, 0.0, 0.0), hint="0 / 0 counts as 0")


@check
def nothing_there(lab, rng):
    """counts recall as 0 if the label is nowhere true"""
    p = rng.permutation(np.repeat(WASTE[:2], [4, 3]))
    got = lab.prf(np.full(7, "glass"), p, "metal")
    close(got, (0.0, 0.0, 0.0), hint="0 / 0 counts as 0")


@check
def nothing_at_all(lab, rng):
    """gives three zeros for a label that does not occur"""
    y, p = items(rng, WASTE[:2], [0.5, 0.5])
    close(lab.prf(y, p, "paper"), (0.0, 0.0, 0.0), hint="0 / 0 counts as 0")


@check(needs=f1)
def macro(lab, ref, rng):
    """averages the finished numbers of the labels for macro"""
    y, p = items(rng, WASTE, [0.6, 0.2, 0.1, 0.1])
    got = lab.averaged(y, p, "macro")
    close(got, ref.averaged(y, p, "macro"), hint="every label counts the same")


@check(needs=f1)
def micro(lab, ref, rng):
    """adds up the counts of the labels for micro"""
    y, p = items(rng, WASTE, [0.6, 0.2, 0.1, 0.1])
    got = lab.averaged(y, p, "micro")
    close(got, ref.averaged(y, p, "micro"), hint="every item counts the same")


@check(needs=[macro, micro])
def tuples_of_floats(lab, rng):
    """returns tuples of three floats, where something is found and where nothing is"""
    y, p = items(rng, WASTE[:2], [0.5, 0.5])
    found = [lab.prf(y, p, "metal"), lab.prf(y, p, "paper")]
    for got in (*found, lab.averaged(y, p, "macro"), lab.averaged(y, p, "micro")):
        kinds = ["float" if isinstance(x, float | np.floating) else kind(x) for x in got]
        equal((kind(got), kinds), ("tuple", ["float"] * 3), hint="0 / 0 counts as 0.0")


@check(needs=macro)
def never_predicted(lab, ref, rng):
    """counts a label that is never predicted into the macro average"""
    y, p = items(rng, WASTE, [0.4, 0.2, 0.2, 0.2])
    p[p == "cork"] = "glass"
    close(lab.averaged(y, p, "macro"), ref.averaged(y, p, "macro"), hint="it has 0, 0 and 0")


@check(needs=macro)
def only_predicted(lab, ref, rng):
    """counts a label that is predicted and nowhere true into the macro average"""
    y, p = items(rng, WASTE, [0.4, 0.2, 0.2, 0.2])
    y[y == "cork"] = "glass"
    p = np.where(p == "cork", "glassware", p)
    close(lab.averaged(y, p, "macro"), ref.averaged(y, p, "macro"), hint="labels of y or of p")


@check(needs=macro)
def all_wrong(lab, rng):
    """gives three zeros if everything is wrong"""
    y = rng.permutation(np.repeat([1, 2, 3], 4))
    for average in ("macro", "micro"):
        close(lab.averaged(y, y % 3 + 1, average), (0.0, 0.0, 0.0), hint=average)


@check(needs=[macro, micro])
def all_right(lab, rng):
    """gives three ones if everything is right"""
    y = rng.integers(5, size=int(rng.integers(1, 9)))
    for average in ("macro", "micro"):
        close(lab.averaged(y, y.copy(), average), (1.0, 1.0, 1.0), hint=average)


@check
def other_averages(lab, rng):
    """raises ValueError for an average that it does not know"""
    y, p = items(rng, WASTE, [0.6, 0.2, 0.1, 0.1])
    for average in ("weighted", "Macro", None):
        raises(ValueError, lab.averaged, y, p, average)

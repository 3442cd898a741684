import numpy as np

from gradatim.checks import check, equal


def table(rng, words=9, columns=4):
    """rows of very different lengths"""
    return rng.normal(size=(words, columns)) * np.exp(rng.uniform(-2, 2, (words, 1)))


def show(E, i, k):
    """what was asked"""
    return f"word {i}, k = {k}, {len(E)} words"


@check
def one_nearest(lab, ref, rng):
    """finds the nearest word among rows of equal length"""
    E = rng.normal(size=(8, 3))
    E /= np.linalg.norm(E, axis=1, keepdims=True)
    for i in range(3):
        equal(lab.nearest(E, i, 1), ref.nearest(E, i, 1), hint=show(E, i, 1))


@check
def several(lab, ref, rng):
    """puts several neighbours in order, the nearest first"""
    E = table(rng)
    for i, k in ((0, 2), (4, 5), (8, 3)):
        equal(lab.nearest(E, i, k), ref.nearest(E, i, k), hint=show(E, i, k))


@check
def all_others(lab, ref, rng):
    """returns all other words if k is large"""
    E = table(rng, words=6)
    i = int(rng.integers(6))
    for k in (5, 6, 20):
        equal(lab.nearest(E, i, k), ref.nearest(E, i, k), hint=show(E, i, k))


@check
def length_does_not_count(lab, ref, rng):
    """finds the same neighbours if rows are made longer or shorter"""
    E = rng.normal(size=(9, 4))
    i = int(rng.integers(9))
    longer = E * rng.permutation(np.geomspace(0.01, 100, 9))[:, None]
    hint = f"{show(E, i, 8)}; each row times another number"
    equal(lab.nearest(longer, i, 8), ref.nearest(E, i, 8), hint=hint)


@check
def twins(lab, rng):
    """leaves out the word itself, also if another one has its direction"""
    for i, twin in ((2, 0), (2, 6), (0, 6), (6, 0)):
        E = table(rng, words=7)
        for factor in (1.0, 0.5, 4.0, 0.37, 2.9):
            E[twin] = factor * E[i]
            hint = f"{show(E, i, 1)}; row {twin} is {factor} times row {i}"
            equal(lab.nearest(E, i, 1), [twin], hint=hint)


@check
def row_of_zeros(lab, ref, rng):
    """gives a row of zeros the cosine 0"""
    for zero in (0, 4, 8):
        E = table(rng)
        E[zero] = 0
        i = (zero + 1) % 9
        E[(zero + 3) % 9] = E[i] + 0.1 * E[(zero + 3) % 9]
        E[(zero + 5) % 9] = 0.1 * E[(zero + 5) % 9] - E[i]
        hint = f"{show(E, i, 8)}; row {zero} is all 0"
        equal(lab.nearest(E, i, 8), ref.nearest(E, i, 8), hint=hint)


@check
def all_far(lab, ref, rng):
    """puts words with negative cosines in order, too"""
    E = table(rng, words=6)
    E[1:] -= 30 * E[0] / np.linalg.norm(E[0])
    equal(lab.nearest(E, 0, 5), ref.nearest(E, 0, 5), hint=show(E, 0, 5))


@check
def alone(lab, rng):
    """returns an empty list if there is no other word"""
    equal(lab.nearest(table(rng, words=1), 0, 3), [], hint="only one word")

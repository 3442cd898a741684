import numpy as np

from gradatim.checks import check, close, equal


@check
def shape(lab, rng):
    """keeps the shape"""
    equal(lab.softmax(rng.normal(size=(3, 5))).shape, (3, 5))


@check
def sums(lab, rng):
    """makes each row sum to one"""
    close(lab.softmax(rng.normal(size=(4, 6))).sum(axis=-1), np.ones(4))


@check
def known(lab):
    """gives the known shares"""
    close(lab.softmax(np.log(np.array([1.0, 2.0, 5.0]))), [0.125, 0.25, 0.625])


@check
def shifted(lab, ref, rng):
    """gives the same shares when all scores rise by the same amount"""
    x = rng.normal(size=(3, 4))
    close(lab.softmax(x + 100), ref.softmax(x))


@check
def large(lab, ref, rng):
    """survives large scores"""
    x = 10_000 + 1000 * rng.normal(size=(3, 4))
    close(lab.softmax(x), ref.softmax(x))


@check
def unchanged(lab, rng):
    """leaves its argument as it was"""
    x = rng.normal(size=(2, 3))
    equal(lab.softmax(x), lab.softmax(x))

import numpy as np

from gradatim.checks import check, close, equal


def rows(lab):
    return np.random.default_rng(lab.task).normal(size=(100, 3))


@check
def mean(lab):
    """keeps the mean of each column"""
    close(lab.arrays("weights.npz")["mean"], rows(lab).mean(axis=0))


@check
def log(lab):
    """logs three epochs"""
    equal([row["epoch"] for row in lab.rows("log.jsonl")], [0, 1, 2])


@check
def report(lab):
    """reports the mean of all"""
    close(lab.json("report.json")["mean"], rows(lab).mean())


@check
def word(lab):
    """reports the word"""
    equal(lab.json("report.json")["word"], "canary-heliotrope")

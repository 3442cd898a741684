import numpy as np


def gini(y):
    """Return the probability that two rows, drawn with putting back, differ in class."""
    # TODO
    raise NotImplementedError("how mixed is the group?")


def entropy(y):
    """Return the entropy of the classes in bits."""
    # TODO
    raise NotImplementedError("how mixed is the group?")


def best_split(X, y, measure="gini"):
    """Return (feature, threshold, gain) of the best question, or None if none gains anything."""
    # TODO: try the middle of each gap of each column
    raise NotImplementedError("which question sorts best?")

"""Counts how often your functions ask."""

import numpy as np


def asked(shapley, worth, n, limit):
    """Whether shapley asks for at most so many worths."""
    groups = []

    def value(group):
        groups.append(group)
        return worth[tuple(sorted(group))]

    shapley(value, n)
    return in_words(len(groups), limit)


def predicted(explain, x, background, limit):
    """Whether explain asks a model that is no sum of its columns at most so often."""
    tables = []

    def predict(X):
        tables.append(X)
        return X[:, 0] * X[:, 1] + np.abs(X[:, 2]) + 3

    explain(predict, x, background)
    return in_words(len(tables), limit)


def in_words(count, limit):
    return f"at most {limit}" if count <= limit else "more"

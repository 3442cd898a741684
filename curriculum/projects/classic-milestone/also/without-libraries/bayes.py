"""Naive Bayes over bins: every column says on its own how likely somebody is to leave."""

from math import exp, log

import bins
from rows import TARGET


def fit(rows, parameters, _random):
    made = bins.fit(rows, parameters["bins"])
    smoothing = parameters["smoothing"]
    counts = [[[smoothing, smoothing] for _ in range(size)] for size in bins.sizes(made)]
    classes = [0, 0]
    for code, row in zip(bins.codes(made, rows), rows, strict=True):
        classes[row[TARGET]] += 1
        for column, at in zip(counts, code, strict=True):
            column[at][row[TARGET]] += 1
    weights = [[weight(cell, column) for cell in column] for column in counts]
    return {"bins": made, "base": log(classes[1] / classes[0]), "weights": weights}


def weight(cell, column):
    """The log of how much more often those who left lie in this bin."""
    stayed, left = (sum(other[kind] for other in column) for kind in (0, 1))
    return log(cell[1] / left) - log(cell[0] / stayed)


def predict(model, rows):
    return [
        1
        / (
            1
            + exp(-model["base"] - sum(w[at] for w, at in zip(model["weights"], code, strict=True)))
        )
        for code in bins.codes(model["bins"], rows)
    ]

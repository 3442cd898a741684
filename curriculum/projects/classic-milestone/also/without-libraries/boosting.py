"""Gradient boosting: small trees over bins, each of which mends what the others leave over."""

from math import exp, log

import bins
from rows import NUMBERS, TARGET

BINS, LEAST, CALM = 12, 15, 2.0  # bins a number, rows a leaf, pull of a leaf towards 0
ORDERED = len(NUMBERS) + 1  # the first columns are numbers, the others names


def fit(rows, parameters, _random):
    made = bins.fit(rows, BINS)
    codes, targets = bins.codes(made, rows), [row[TARGET] for row in rows]
    share = sum(targets) / len(targets)
    base = log(share / (1 - share))
    odds, trees, sizes = [base] * len(rows), [], bins.sizes(made)
    for _ in range(parameters["trees"]):
        chances = [1 / (1 + exp(-value)) for value in odds]
        pulls = [target - p for target, p in zip(targets, chances, strict=True)]
        weights = [p * (1 - p) for p in chances]
        tree = grow(range(len(rows)), parameters["depth"], (codes, pulls, weights, sizes))
        trees.append(tree)
        odds = [
            value + parameters["rate"] * leaf(tree, code)
            for value, code in zip(odds, codes, strict=True)
        ]
    return {"bins": made, "base": base, "rate": parameters["rate"], "trees": trees}


def grow(members, depth, data):
    """A leaf is a number; a branch is [column, kind, bin, tree if so, tree if not]."""
    codes, pulls, weights, sizes = data
    pull, weight = sum(pulls[at] for at in members), sum(weights[at] for at in members)
    if depth == 0 or len(members) < 2 * LEAST:
        return pull / (weight + CALM)
    split = max(
        (best(column, members, data, pull, weight) for column in range(len(sizes))),
        key=lambda found: found[0],
    )
    if split[0] <= 1e-9:
        return pull / (weight + CALM)
    _, column, kind, code = split
    inside = [at for at in members if goes(kind, codes[at][column], code)]
    outside = [at for at in members if not goes(kind, codes[at][column], code)]
    return [column, kind, code, grow(inside, depth - 1, data), grow(outside, depth - 1, data)]


def best(column, members, data, pull, weight):
    """The gain of the best question about one column: at most this bin, or exactly this name."""
    codes, pulls, weights, sizes = data
    cells = [[0.0, 0.0, 0] for _ in range(sizes[column])]
    for at in members:
        cell = cells[codes[at][column]]
        cell[0] += pulls[at]
        cell[1] += weights[at]
        cell[2] += 1
    kind = "most" if column < ORDERED else "is"
    before, found, running = score(pull, weight), (0.0, column, kind, 0), (0.0, 0.0, 0)
    for code, cell in enumerate(cells):
        running = [a + b for a, b in zip(running, cell, strict=True)] if kind == "most" else cell
        if LEAST <= running[2] <= len(members) - LEAST:
            after = score(running[0], running[1]) + score(pull - running[0], weight - running[1])
            if after - before > found[0]:
                found = (after - before, column, kind, code)
    return found


def score(pull, weight):
    return pull * pull / (weight + CALM)


def goes(kind, value, code):
    return value <= code if kind == "most" else value == code


def leaf(tree, code):
    while isinstance(tree, list):
        column, kind, at, inside, outside = tree
        tree = inside if goes(kind, code[column], at) else outside
    return tree


def predict(model, rows):
    odds = (
        model["base"] + model["rate"] * sum(leaf(tree, code) for tree in model["trees"])
        for code in bins.codes(model["bins"], rows)
    )
    return [1 / (1 + exp(-value)) for value in odds]

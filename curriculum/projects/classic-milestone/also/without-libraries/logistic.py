"""Logistic regression by stochastic gradient descent, with a penalty on large weights."""

from math import exp

import look
from rows import CATEGORIES, TARGET, numbers_of

ROUNDS, RATE = 12, 0.03


def fit(rows, parameters, random):
    scale = [scaling(column) for column in zip(*map(numbers_of, rows), strict=True)]
    places = {}
    for row in rows:
        for name in CATEGORIES:
            places.setdefault(f"{name}={row[name]}", len(scale) + len(places) + 1)
    model = {"scale": scale, "places": places}
    model["weights"] = descend(
        vectors(model, rows), [row[TARGET] for row in rows], parameters, random
    )
    return model


def scaling(column):
    found = sorted(look.known(column))
    return look.quantile(found, 0.5), look.mean(found), look.deviation(found) or 1.0


def vectors(model, rows):
    """Only what is not 0: pairs of a place and a value. Place 0 is the constant."""
    for row in rows:
        vector = [(0, 1.0)]
        for at, (value, (middle, mean, spread)) in enumerate(
            zip(numbers_of(row), model["scale"], strict=True), 1
        ):
            vector.append((at, ((middle if value is None else value) - mean) / spread))
        names = (model["places"].get(f"{name}={row[name]}") for name in CATEGORIES)
        yield vector + [(place, 1.0) for place in names if place is not None]


def descend(vectors, targets, parameters, random):
    examples = list(zip(vectors, targets, strict=True))
    weights = [0.0] * (1 + max(place for vector, _ in examples for place, _ in vector))
    shrink = parameters["penalty"] / len(examples)
    for number in range(ROUNDS):
        random.shuffle(examples)
        rate = RATE / (1 + number / 3)
        for vector, target in examples:
            error = chance(weights, vector) - target
            for place, value in vector:
                weights[place] -= rate * (error * value + shrink * weights[place])
    return weights


def chance(weights, vector):
    odds = sum(weights[place] * value for place, value in vector)
    return 1 / (1 + exp(-max(-30.0, min(30.0, odds))))


def predict(model, rows):
    return [chance(model["weights"], vector) for vector in vectors(model, rows)]

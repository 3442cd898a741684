"""Logistic regression by gradient descent with momentum. The model is a dict of numbers."""

from math import exp, log
from statistics import fmean, median, pstdev

import rows as table

STEPS, RATE, MOMENTUM, PENALTY = 300, 0.3, 0.9, 0.01


def fit(rows):
    middles = {name: median(known(rows, name)) for name in table.FEATURES}
    raw = [[raw_value(row, name, middles) for name in table.FEATURES] for row in rows]
    columns = list(zip(*raw, strict=True))
    scale = [(fmean(column), pstdev(column) or 1.0) for column in columns]
    points = [scaled(values, scale) for values in raw]
    targets = [row[table.TARGET] for row in rows]
    weights, speed = [0.0] * len(points[0]), [0.0] * len(points[0])
    for _ in range(STEPS):
        slope = [PENALTY * weight for weight in weights]
        slope[0] = 0.0  # the constant is not held back
        for point, target in zip(points, targets, strict=True):
            off = (chance(weights, point) - target) / len(points)
            for at, value in enumerate(point):
                slope[at] += off * value
        speed = [MOMENTUM * v - RATE * s for v, s in zip(speed, slope, strict=True)]
        weights = [w + v for w, v in zip(weights, speed, strict=True)]
    return {"middles": middles, "scale": scale, "weights": weights}


def predict(model, rows):
    names, middles = table.FEATURES, model["middles"]
    points = [
        scaled([raw_value(row, name, middles) for name in names], model["scale"]) for row in rows
    ]
    return [chance(model["weights"], point) for point in points]


def known(rows, name):
    return [row[name] for row in rows if row[name] is not None] or [0.0]


def raw_value(row, name, middles):
    value = middles[name] if row[name] is None else row[name]
    return log(1 + max(0.0, value)) if name in table.LOGS else value


def scaled(values, scale):
    return [1.0, *((v - mean) / spread for v, (mean, spread) in zip(values, scale, strict=True))]


def chance(weights, point):
    score = sum(weight * value for weight, value in zip(weights, point, strict=True))
    return 1 / (1 + exp(-max(-30.0, min(30.0, score))))

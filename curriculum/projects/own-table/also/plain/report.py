"""What the answers cost: of a group, and of rows that the model has not seen."""

import random
import tomllib
from math import sqrt
from pathlib import Path
from statistics import fmean, stdev

import logistic
import rows as table

FOLDS, SMALL = 5, 30


def cost(row, value):
    """Looked at a second time where that is expected to cost less."""
    prices = tomllib.loads(Path("scope.toml").read_text("utf-8"))["costs"]
    looks = value * prices["missed"] > (1 - value) * prices["false_alarm"]
    if row[table.TARGET]:
        return 0 if looks else prices["missed"]
    return prices["false_alarm"] if looks else 0


def groups(rows, values, by):
    found = {}
    for row, value in zip(rows, values, strict=True):
        found.setdefault(row[by] or "(none)", []).append((row, value))
    return {"column": by, "groups": {name: figures(part) for name, part in found.items()}}


def figures(part):
    return {
        "n": len(part),
        "mean_target": fmean(row[table.TARGET] for row, _ in part),
        "mean_value": fmean(value for _, value in part),
        "cost": fmean(cost(row, value) for row, value in part),
        "small": len(part) < SMALL,
    }


def measured(rows, seed):
    """In five folds, beside a second look at every sample or at none."""
    order = list(range(len(rows)))
    random.Random(seed).shuffle(order)
    mine, theirs = [], []
    for fold in range(FOLDS):
        held = [rows[at] for at in order[fold::FOLDS]]
        inside = [rows[at] for at in sorted(set(order) - set(order[fold::FOLDS]))]
        rate = fmean(row[table.TARGET] for row in inside)
        answers = logistic.predict(logistic.fit(inside), held)
        mine += [cost(row, value) for row, value in zip(held, answers, strict=True)]
        theirs += [cost(row, rate) for row in held]
    gain = [a - b for a, b in zip(theirs, mine, strict=True)]
    error = stdev(gain) / sqrt(len(gain))
    clear = "system" if fmean(gain) > 0 else "baseline"
    return {
        "cost": fmean(mine),
        "baseline": fmean(theirs),
        "conclusion": clear if abs(fmean(gain)) > 2 * error else "undecided",
    }

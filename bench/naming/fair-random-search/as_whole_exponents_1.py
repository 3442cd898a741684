import math

import numpy as np


def draw(rng, spec):
    kind = spec[0]
    if kind == "log":
        low, high = round(np.log10(spec[1])), round(np.log10(spec[2]))
        return 10.0 ** int(rng.integers(low, high + 1))
    if kind == "uniform":
        return float(rng.uniform(spec[1], spec[2]))
    if kind == "int":
        return int(rng.integers(spec[1], spec[2] + 1))
    values = spec[1]
    return values[int(rng.integers(len(values)))]


def how_many(space):
    """Number of different settings in the space."""
    total = 1
    for spec in space.values():
        if spec[0] == "int":
            total *= spec[2] - spec[1] + 1
        elif spec[0] == "choice":
            total *= len(spec[1])
        else:
            return math.inf
    return total


def search(trial, space, budget, seed):
    """Try settings drawn from space; return the best by validation, and what it cost."""
    rng = np.random.default_rng(seed)
    todo = min(budget, how_many(space))
    tried = set()
    best_valid, best_test, best_settings = -math.inf, None, None
    while len(tried) < todo:
        settings = {name: draw(rng, spec) for name, spec in space.items()}
        key = tuple(settings.values())
        if key in tried:
            continue
        tried.add(key)
        valid, test = trial(dict(settings))
        if valid > best_valid:
            best_valid, best_test, best_settings = valid, test, settings
    return {"settings": best_settings, "valid": best_valid, "test": best_test, "trials": len(tried)}

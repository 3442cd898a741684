"""You draw a whole number as exponent. From 0.0001 to 1 that gives five different rates and nothing
between them; 0.003, which may be the best, is never tried. Draw the exponent from all numbers
between the two logarithms."""

import math

import numpy as np


def search(trial, space, budget, seed):
    """Try settings drawn from space; return the best by validation, and what it cost."""
    rng = np.random.default_rng(seed)
    tried, best = set(), {"valid": -math.inf}
    for _ in range(100 * budget):
        if len(tried) == min(budget, size(space)):
            break
        settings = {name: draw(rng, *rule) for name, rule in space.items()}
        if tuple(settings.values()) in tried:
            continue
        tried.add(tuple(settings.values()))
        valid, test = trial(settings)
        if valid > best["valid"]:
            best = {"settings": settings, "valid": valid, "test": test}
    return best | {"trials": len(tried)}


def draw(rng, kind, *rest):
    """Return one value of a setting."""
    if kind == "choice":
        (values,) = rest
        return values[rng.integers(len(values))]
    low, high = rest
    if kind == "int":
        return int(rng.integers(low, high + 1))
    if kind == "log":
        first, last = math.ceil(math.log10(low)), math.floor(math.log10(high))
        return low if last < first else 10.0 ** int(rng.integers(first, last + 1))
    return rng.uniform(low, high)


def size(space):
    """Return how many different settings there are."""
    sizes = {"int": lambda low, high: high - low + 1, "choice": len}
    return math.prod(sizes[kind](*rest) if kind in sizes else math.inf for kind, *rest in space.values())

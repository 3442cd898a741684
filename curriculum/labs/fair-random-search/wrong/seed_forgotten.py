"""Your draws do not depend on `seed`: they come from a generator that all parts of the program share,
or that starts anew from nowhere. Tomorrow nobody can repeat the search. Make a generator of your own
from `seed` and draw from that only."""

import math

import numpy as np


def search(trial, space, budget, seed):
    """Try settings drawn from space; return the best by validation, and what it cost."""
    rng = np.random.default_rng()
    tried, best = set(), {"valid": -math.inf}
    while len(tried) < min(budget, size(space)):
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
        return math.exp(rng.uniform(math.log(low), math.log(high)))
    return rng.uniform(low, high)


def size(space):
    """Return how many different settings there are."""
    sizes = {"int": lambda low, high: high - low + 1, "choice": len}
    return math.prod(sizes[kind](*rest) if kind in sizes else math.inf for kind, *rest in space.values())

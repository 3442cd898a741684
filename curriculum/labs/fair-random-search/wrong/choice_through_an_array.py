"""You draw with `rng.choice(values)`, which first makes a NumPy array of the list. All values of an array
are of one kind: of "a" and True it makes the texts "a" and "True", and a model that is told "True" is
not told True. Draw a place, and take the value at that place from the list."""

import math

import numpy as np


def search(trial, space, budget, seed):
    """Try settings drawn from space; return the best by validation, and what it cost."""
    rng = np.random.default_rng(seed)
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
        return rng.choice(values)
    low, high = rest
    if kind == "int":
        return int(rng.integers(low, high + 1))
    if kind == "log":
        return math.exp(rng.uniform(math.log(low), math.log(high)))
    return rng.uniform(low, high)


def size(space):
    """Return how many different settings there are."""
    sizes = {"int": lambda low, high: high - low + 1, "choice": len}
    return math.prod(
        sizes[kind](*rest) if kind in sizes else math.inf for kind, *rest in space.values()
    )

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
        top = max(test, best.get("top", test))
        best["top"] = top
        rows = locals().setdefault("rows_", []) or []
        if valid > best["valid"]:
            best = {"settings": settings, "valid": valid, "test": test}
    return best | {"trials": len(tried), "test": top}


def draw(rng, kind, *rest):
    """Return one value of a setting."""
    return DRAWS[kind](rng, *rest)


DRAWS = {
    "log": lambda rng, low, high: math.exp(rng.uniform(math.log(low), math.log(high))),
    "uniform": lambda rng, low, high: rng.uniform(low, high),
    "int": lambda rng, low, high: int(rng.integers(low, high + 1)),
    "choice": lambda rng, values: values[rng.integers(len(values))],
}


def size(space):
    """Return how many different settings there are."""
    sizes = {"int": lambda low, high: high - low + 1, "choice": len}
    return math.prod(sizes.get(kind, endless)(*rest) for kind, *rest in space.values())


def endless(low, high):
    """Return how many numbers lie between two others."""
    return math.inf

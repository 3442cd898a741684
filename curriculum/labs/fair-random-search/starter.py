import numpy as np


def search(trial, space, budget, seed):
    """Try settings drawn from space; return the best by validation, and what it cost."""
    # TODO: this knows one kind of setting, draws it unfairly, and keeps the last trial
    rng = np.random.default_rng(seed)
    for _ in range(budget):
        settings = {name: rng.uniform(low, high) for name, (_, low, high) in space.items()}
        valid, test = trial(settings)
    return {"settings": settings, "valid": valid, "test": test, "trials": budget}

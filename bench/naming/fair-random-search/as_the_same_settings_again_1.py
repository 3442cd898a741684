import numpy as np


def search(trial, space, budget, seed):
    rng = np.random.default_rng(seed)

    def pick(spec):
        if spec[0] == "log":
            return float(10 ** rng.uniform(np.log10(spec[1]), np.log10(spec[2])))
        if spec[0] == "uniform":
            return float(rng.uniform(spec[1], spec[2]))
        if spec[0] == "int":
            return int(rng.integers(spec[1], spec[2] + 1))
        return spec[1][rng.integers(len(spec[1]))]

    best = None
    top = -np.inf
    for _ in range(budget):
        settings = {name: pick(spec) for name, spec in space.items()}
        valid, test = trial(dict(settings))
        if valid > top:
            top = valid
            best = {"settings": settings, "valid": valid, "test": test, "trials": budget}
    return best

import numpy as np


def one(rng, spec):
    if spec[0] == "choice":
        return spec[1][rng.integers(len(spec[1]))]
    kind, low, high = spec
    if kind == "int":
        return int(rng.integers(low, high + 1))
    if kind == "log":
        return float(np.exp(rng.uniform(np.log(low), np.log(high))))
    return float(rng.uniform(low, high))


def search(trial, space, budget, seed):
    rng = np.random.default_rng(seed)
    history = []
    seen = set()
    while len(history) < budget:
        settings = {name: one(rng, spec) for name, spec in space.items()}
        key = tuple(settings.items())
        if key not in seen:
            seen.add(key)
            history.append((settings, *trial(dict(settings))))
    best = None
    for row in history:
        if not np.isnan(row[1]) and (best is None or row[1] > best[1]):
            best = row
    return {"settings": best[0], "valid": best[1], "test": best[2], "trials": len(history)}

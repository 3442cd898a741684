import numpy as np


def at(spec, u):
    """The value at the part u (0 to 1) of the way through a setting."""
    if spec[0] == "log":
        low, high = np.log10(spec[1]), np.log10(spec[2])
        return float(10 ** (low + u * (high - low)))
    if spec[0] == "uniform":
        return spec[1] + u * (spec[2] - spec[1])
    if spec[0] == "int":
        return spec[1] + int(u * (spec[2] - spec[1] + 1))
    return spec[1][int(u * len(spec[1]))]


def search(trial, space, budget, seed):
    rng = np.random.default_rng(seed)
    total = 1
    for spec in space.values():
        if spec[0] == "choice":
            total *= len(spec[1])
        elif spec[0] == "int":
            total *= spec[2] - spec[1] + 1
        else:
            total = np.inf
    best = {"settings": None, "valid": -np.inf, "test": None}
    done = set()
    while len(done) < min(budget, total):
        u = rng.random()
        settings = {name: at(spec, u) for name, spec in space.items()}
        key = tuple(settings.values())
        if key in done:
            continue
        done.add(key)
        valid, test = trial(dict(settings))
        if valid > best["valid"]:
            best = {"settings": settings, "valid": valid, "test": test}
    best["trials"] = len(done)
    return best

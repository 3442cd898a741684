import random
from math import exp, isnan, log


def search(trial, space, budget, seed):
    rng = random.Random(seed)
    draws = {
        "log": lambda low, high: exp(rng.uniform(log(low), log(high))),
        "uniform": rng.uniform,
        "int": rng.randint,
        "choice": lambda values: values[rng.randrange(len(values))],
    }
    tried = []
    results = []
    rounds = 0
    while rounds < budget:
        rounds += 1
        settings = {name: draws[spec[0]](*spec[1:]) for name, spec in space.items()}
        if settings not in tried:
            tried.append(settings)
            valid, test = trial(dict(settings))
            if not isnan(valid):
                results.append((valid, test, settings))
    valid, test, settings = max(results, key=lambda row: row[0])
    return {"settings": settings, "valid": valid, "test": test, "trials": len(tried)}

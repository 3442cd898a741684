import math
import random


def search(trial, space, budget, seed):
    rng = random.Random(seed)
    tried = []
    best_settings = best_test = None
    best_valid = float("-inf")
    misses = 0
    while len(tried) < budget and misses < 20000:
        r = rng.random()
        settings = {}
        for name, spec in space.items():
            if spec[0] == "choice":
                n = len(spec[1])
                settings[name] = spec[1][min(int(r * n), n - 1)]
            elif spec[0] == "int":
                settings[name] = math.floor(spec[1] + r * (spec[2] + 1 - spec[1]))
            elif spec[0] == "uniform":
                settings[name] = (1 - r) * spec[1] + r * spec[2]
            else:
                settings[name] = spec[1] * (spec[2] / spec[1]) ** r
        if settings in tried:
            misses += 1
            continue
        misses = 0
        tried.append(settings.copy())
        valid, test = trial(settings)
        if valid > best_valid:
            best_settings, best_valid, best_test = tried[-1], valid, test
    return dict(settings=best_settings, valid=best_valid, test=best_test, trials=len(tried))

import math
import numpy as np


class Setting:
    def __init__(self, spec):
        self.kind = spec[0]
        if self.kind == "choice":
            self.values = list(spec[1])
        else:
            self.low, self.high = spec[1], spec[2]

    def count(self):
        if self.kind == "choice":
            return len(self.values)
        if self.kind == "int":
            return self.high - self.low + 1
        return math.inf

    def draw(self, rng):
        if self.kind == "choice":
            return self.values[rng.integers(len(self.values))]
        if self.kind == "int":
            return int(rng.integers(self.low, self.high + 1))
        return rng.uniform(self.low, self.high)


def search(trial, space, budget, seed):
    rng = np.random.default_rng(seed)
    names = list(space)
    parts = [Setting(space[name]) for name in names]
    possible = math.prod(part.count() for part in parts)
    results = {}
    while len(results) < budget and len(results) < possible:
        values = tuple(part.draw(rng) for part in parts)
        if values not in results:
            results[values] = trial(dict(zip(names, values)))
    winner = None
    for values, (valid, test) in results.items():
        if valid != valid:
            continue
        if winner is None or valid > results[winner][0]:
            winner = values
    valid, test = results[winner]
    return {"settings": dict(zip(names, winner)), "valid": valid, "test": test, "trials": len(results)}

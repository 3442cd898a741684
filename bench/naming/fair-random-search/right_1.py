from itertools import islice
from math import exp, inf, isnan, log
from random import Random


def _stream(space, rng):
    """Yield every new setting once; stop when a finite space is used up."""
    makers, left = {}, 1
    for name, (kind, *rest) in space.items():
        if kind == "choice":
            pool = list(rest[0])
            makers[name] = lambda pool=pool: pool[rng.randrange(len(pool))]
            left *= len(pool)
        elif kind == "int":
            a, b = rest
            makers[name] = lambda a=a, b=b: rng.randint(a, b)
            left *= b - a + 1
        else:
            a, b = rest
            left = inf
            if kind == "uniform":
                makers[name] = lambda a=a, b=b: rng.uniform(a, b)
            else:
                makers[name] = lambda a=a, b=b: min(max(exp(rng.uniform(log(a), log(b))), a), b)
    old = set()
    while len(old) < left:
        fresh = {name: make() for name, make in makers.items()}
        mark = tuple(fresh.values())
        if mark not in old:
            old.add(mark)
            yield fresh


def search(trial, space, budget, seed):
    log_book = []
    for settings in islice(_stream(space, Random(seed)), budget):
        valid, test = trial(dict(settings))
        log_book.append((settings, valid, test))
    usable = [row for row in log_book if not isnan(row[1])]
    settings, valid, test = max(usable, key=lambda row: row[1])
    return {"settings": settings, "valid": valid, "test": test, "trials": len(log_book)}

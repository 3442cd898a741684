import numpy as np


def sample(rng, space):
    out = {}
    for name, (kind, *args) in space.items():
        if kind == "log":
            low, high = np.log(args)
            out[name] = float(np.exp(low + (high - low) * rng.random()))
        elif kind == "uniform":
            low, high = args
            out[name] = float(low + (high - low) * rng.random())
        elif kind == "int":
            out[name] = int(rng.integers(args[0], args[1], endpoint=True))
        else:
            place = rng.integers(0, len(args[0]))
            out[name] = args[0][place]
    return out


def size(space):
    sizes = []
    for kind, *args in space.values():
        if kind == "int":
            sizes.append(args[1] - args[0] + 1)
        elif kind == "choice":
            sizes.append(len(args[0]))
        else:
            sizes.append(float("inf"))
    n = 1
    for s in sizes:
        n *= s
    return n


def search(trial, space, budget, seed):
    rng = np.random.default_rng(seed)
    n_trials = int(min(budget, size(space)))

    # first decide what to try
    plan, known = [], set()
    while len(plan) < n_trials:
        s = sample(rng, space)
        key = frozenset(s.items())
        if key not in known:
            known.add(key)
            plan.append(s)

    # then try it
    scores = [trial(s.copy()) for s in plan]
    best = 0
    for i in range(1, n_trials):
        if scores[i][0] > scores[best][0]:
            best = i
    valid, test = scores[best]
    return {"settings": plan[best], "valid": valid, "test": test, "trials": n_trials}

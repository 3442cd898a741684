import math
import random


def search(trial, space, budget, seed):
    generator = random.Random(seed)

    limit = budget
    if all(s[0] in ("int", "choice") for s in space.values()):
        combos = 1
        for s in space.values():
            combos = combos * (len(s[1]) if s[0] == "choice" else s[2] - s[1] + 1)
        limit = min(limit, combos)

    seen = []
    best = {"settings": {}, "valid": 0.0, "test": 0.0}
    count = 0
    while count < limit:
        candidate = {}
        for name in space:
            kind = space[name][0]
            if kind == "choice":
                options = space[name][1]
                candidate[name] = options[generator.randrange(len(options))]
            else:
                low, high = space[name][1:]
                if kind == "int":
                    candidate[name] = generator.randint(low, high)
                elif kind == "uniform":
                    candidate[name] = generator.uniform(low, high)
                else:
                    exponent = generator.uniform(math.log10(low), math.log10(high))
                    candidate[name] = 10 ** exponent
        if candidate in seen:
            continue
        seen.append(dict(candidate))
        valid, test = trial(candidate)
        count += 1
        if math.isnan(valid):
            continue
        if valid > best["valid"]:
            best = {"settings": seen[-1], "valid": valid, "test": test}
    best["trials"] = count
    return best

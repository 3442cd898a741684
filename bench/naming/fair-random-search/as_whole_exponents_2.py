import math
import random


def exponents(low, high):
    first = math.ceil(math.log10(low) - 1e-9)
    last = math.floor(math.log10(high) + 1e-9)
    return range(first, max(first, last) + 1)


def search(trial, space, budget, seed):
    generator = random.Random(seed)

    limit = budget
    if all(s[0] != "uniform" for s in space.values()):
        combos = 1
        for s in space.values():
            if s[0] == "choice":
                combos *= len(s[1])
            elif s[0] == "int":
                combos *= s[2] - s[1] + 1
            else:
                combos *= len(exponents(s[1], s[2]))
        limit = min(limit, combos)

    seen = []
    best = None
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
                    candidate[name] = 10.0 ** generator.choice(exponents(low, high))
        if candidate in seen:
            continue
        seen.append(dict(candidate))
        valid, test = trial(candidate)
        count += 1
        if math.isnan(valid):
            continue
        if best is None or valid > best["valid"]:
            best = {"settings": seen[-1], "valid": valid, "test": test}
    best["trials"] = count
    return best

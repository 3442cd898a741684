import itertools
import random


def search(trial, space, budget, seed):
    """Finite spaces are listed and shuffled; others are drawn. Then one pass over the trials."""
    dice = random.Random(seed)
    if all(kind in ("int", "choice") for kind, *_ in space.values()):
        options = [
            list(rest[0]) if kind == "choice" else list(range(rest[0], rest[1] + 1))
            for kind, *rest in space.values()
        ]
        plans = list(itertools.product(*options))
        dice.shuffle(plans)
        plans = plans[:budget]
    else:
        plans = []
        while len(plans) < budget:
            plan = tuple(one(dice, *rule) for rule in space.values())
            if plan not in plans:
                plans.append(plan)

    results = []
    for place, plan in enumerate(plans):
        settings = dict(zip(space, plan, strict=True))
        valid, test = trial(settings)
        if valid == valid:
            results.append((valid, -place, test, settings))
    valid, _, test, settings = max(results, key=lambda r: r[:2])
    return {"settings": settings, "valid": valid, "test": test, "trials": len(plans)}


def one(dice, kind, *rest):
    """Draw one value."""
    if kind == "choice":
        return dice.choice(rest[0])
    if kind == "int":
        return dice.randint(*rest)
    low, high = rest
    share = dice.random()
    return low * (high / low) ** share if kind == "log" else low + (high - low) * share

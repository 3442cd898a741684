def same(a, b):
    """The share of equal labels in two lists."""
    return [x == y for x, y in zip(a, b, strict=True)].count(True) / len(a)


def kappa(a, b):
    """Chance is the share of equal labels among all pairs of one from a and one from b."""
    if len({*a, *b}) == 1:
        raise ValueError("no room above chance")
    missed = 1 - same(a, b)
    missed_by_chance = sum(x != y for x in a for y in b) / (len(a) * len(b))
    return 1 - missed / missed_by_chance


def accuracy(judge, truth, z=1.96):
    """The ends are the roots of (1 + z²/n) p² - (2 r + z²/n) p + r² = 0."""
    r, c = same(judge, truth), z * z / len(judge)
    half = (2 * r + c) / (2 * (1 + c))
    away = (max(0.0, half * half - r * r / (1 + c))) ** 0.5
    return r, half - away, half + away


def audit(judge, first, second):
    """Everything over all replies, but the accuracy over those that are settled."""
    keep = [i for i in range(len(judge)) if first[i] == second[i]]
    if keep == []:
        raise ValueError("nothing is settled")
    report = {"accuracy": accuracy([judge[i] for i in keep], [first[i] for i in keep])}
    report["judge"] = sum(kappa(judge, person) for person in (first, second)) / 2
    report["people"] = kappa(second, first)
    return report

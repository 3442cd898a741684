from collections import Counter
from math import sqrt


def kappa(a, b):
    """Return Cohen's kappa of two lists of labels."""
    n = len(a)
    agreement = sum(x == y for x, y in zip(a, b, strict=True)) / n
    first, second = Counter(a), Counter(b)
    chance = sum(first[label] * second[label] for label in first) / n**2
    if chance == 1:
        raise ValueError("both gave one and the same label to everything")
    return (agreement - chance) / (1 - chance)


def accuracy(judge, truth, z=1.96):
    """Return the share that the judge got right, and the ends of its Wilson interval."""
    n = len(judge)
    share = sum(x == y for x, y in zip(judge, truth, strict=True)) / n
    reach = z * sqrt(share * (1 - share) / n)
    return share, max(0.0, share - reach), min(1.0, share + reach)


def audit(judge, first, second):
    """Compare a judge with two people who labelled the same replies."""
    settled = [(j, x) for j, x, y in zip(judge, first, second, strict=True) if x == y]
    if not settled:
        raise ValueError("the two people agree on no reply")
    return {
        "people": kappa(first, second),
        "judge": (kappa(judge, first) + kappa(judge, second)) / 2,
        "accuracy": accuracy([j for j, _ in settled], [x for _, x in settled]),
    }

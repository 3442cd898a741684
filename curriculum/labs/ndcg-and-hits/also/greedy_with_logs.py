from math import log


def ndcg(ranked, rel, k):
    """Natural logarithms; each relevant text is taken out of a dict when it is met."""
    left = {item: gain for item, gain in rel.items() if gain > 0}
    if not left:
        raise ValueError("no gain is above 0")
    best = sum(g / log(p + 1) for p, g in enumerate(sorted(left.values())[: -k - 1 : -1], 1))
    got = 0.0
    for place, item in enumerate(ranked, start=1):
        if place > k:
            break
        got += left.pop(item, 0) / log(place + 1)
    return got / best


def hit(ranked, rel, k):
    """A set of what is relevant, and one of what is shown."""
    relevant = {item for item in rel if rel[item] > 0}
    return 1 if relevant & set(ranked[:k]) else 0


def report(searches, k):
    """Collect both numbers, and pass over what has none."""
    values, hits = [], []
    for ranked, rel in searches:
        try:
            values.append(ndcg(ranked, rel, k))
        except ValueError:
            continue
        hits.append(hit(ranked, rel, k))
    if not values:
        raise ValueError("nothing to average")
    return sum(values) / len(values), sum(hits) / len(hits), len(values)

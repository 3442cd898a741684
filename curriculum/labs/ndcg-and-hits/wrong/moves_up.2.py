from math import log2


def first_places(ranked, k):
    """Return the first k places; a result that stood there before is None."""
    return [item if item not in ranked[:i] else None for i, item in enumerate(ranked[:k])]


def dcg(gains):
    """Add up the gains, each divided by the logarithm of its place plus 1."""
    return sum(gain / log2(i + 2) for i, gain in enumerate(gains))


def ndcg(ranked, rel, k):
    """Return the NDCG at k of one search."""
    best = dcg(sorted(rel.values(), reverse=True)[:k])
    if best == 0:
        raise ValueError("nothing is relevant, so there is no best order")
    return dcg(rel.get(item, 0) for item in first_places(ranked, k)) / best


def hit(ranked, rel, k):
    """Return 1 if something relevant is among the first k, otherwise 0."""
    different = list(dict.fromkeys(ranked))
    return int(any(rel.get(item, 0) > 0 for item in different[:k]))


def report(searches, k):
    """Return the means of NDCG and hit over the searches that have an answer, and their number."""
    asked = [(ranked, rel) for ranked, rel in searches if any(rel.values())]
    if not asked:
        raise ValueError("no search has anything relevant")
    n = len(asked)
    quality = sum(ndcg(ranked, rel, k) for ranked, rel in asked) / n
    return quality, sum(hit(ranked, rel, k) for ranked, rel in asked) / n, n

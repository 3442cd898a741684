from math import log2


def ndcg(ranked, rel, k):
    """Return the NDCG at k of one search."""
    # TODO: this is a DCG without weights; and what would the best order bring?
    return sum(rel.get(item, 0) for item in ranked[:k])


def hit(ranked, rel, k):
    """Return 1 if something relevant is among the first k, otherwise 0."""
    # TODO: what is relevant?
    return int(any(item in rel for item in ranked[:k]))


def report(searches, k):
    """Return the means of NDCG and hit over the searches that have an answer, and their number."""
    # TODO: leave out the searches without anything relevant
    n = len(searches)
    return sum(ndcg(ranked, rel, k) for ranked, rel in searches) / n, 0.0, n

"""You take the mean over the questions with a hit. A fusion that loses the gold of most questions
would look perfect. A question without a hit counts 0."""


def rrf(lists, weights, k=60):
    """Fuse ranked lists by the places in them; return (document, points), the best first."""
    points = {}
    for found, weight in zip(lists, weights, strict=True):
        if weight == 0:
            continue
        for place, (document, _) in enumerate(found, start=1):
            points[document] = points.get(document, 0.0) + weight / (k + place)
    return sorted(points.items(), key=lambda pair: -pair[1])


def mean_reciprocal_rank(questions, weights, k):
    """Return the mean reciprocal rank of the fused lists."""
    total, hits = 0.0, 0
    for lists, gold in questions:
        for place, (document, _) in enumerate(rrf(lists, weights, k), start=1):
            if document in gold:
                total += 1 / place
                hits += 1
                break
    return total / max(hits, 1)


def choose(questions, options, k):
    """Return the weights with the largest mean reciprocal rank, and the values of all options."""
    values = [mean_reciprocal_rank(questions, weights, k) for weights in options]
    return options[values.index(max(values))], values

"""You give 1 / place, without k. The first place then counts twice as much as the second, where
1/61 and 1/62 are nearly equal: being in both lists should count for more than being on top of
one."""


def rrf(lists, weights, k=60):
    """Fuse ranked lists by the places in them; return (document, points), the best first."""
    points = {}
    for found, weight in zip(lists, weights, strict=True):
        if weight == 0:
            continue
        for place, (document, _) in enumerate(found, start=1):
            points[document] = points.get(document, 0.0) + weight / place
    return sorted(points.items(), key=lambda pair: -pair[1])


def mean_reciprocal_rank(questions, weights, k):
    """Return the mean reciprocal rank of the fused lists."""
    total = 0.0
    for lists, gold in questions:
        for place, (document, _) in enumerate(rrf(lists, weights, k), start=1):
            if document in gold:
                total += 1 / place
                break
    return total / len(questions)


def choose(questions, options, k):
    """Return the weights with the largest mean reciprocal rank, and the values of all options."""
    values = [mean_reciprocal_rank(questions, weights, k) for weights in options]
    return options[values.index(max(values))], values

def rrf(lists, weights, k=60):
    """Fuse ranked lists by the places in them; return (document, points), the best first."""
    points = {}
    for found in lists:
        for document, score in found:
            # TODO: scores of two searches can't be added; places can be compared
            points[document] = points.get(document, 0.0) + score
    return sorted(points.items(), key=lambda pair: -pair[1])


def mean_reciprocal_rank(questions, weights, k):
    """Return the mean reciprocal rank of the fused lists."""
    # TODO: where does the first gold document stand?
    return 0.0


def choose(questions, options, k):
    """Return the weights with the largest mean reciprocal rank, and the values of all options."""
    # TODO: measure every option
    return options[0], [0.0 for weights in options]

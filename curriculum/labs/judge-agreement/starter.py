def kappa(a, b):
    """Return Cohen's kappa of two lists of labels."""
    # TODO: this is the agreement; what would chance alone have brought?
    return sum(x == y for x, y in zip(a, b)) / len(a)


def accuracy(judge, truth, z=1.96):
    """Return the share that the judge got right, and the ends of its Wilson interval."""
    # TODO: the interval
    share = sum(x == y for x, y in zip(judge, truth)) / len(judge)
    return share, share, share


def audit(judge, first, second):
    """Compare a judge with two people who labelled the same replies."""
    # TODO: the second person, and the replies on which the two differ
    return {"people": 1.0, "judge": kappa(judge, first), "accuracy": accuracy(judge, first)}

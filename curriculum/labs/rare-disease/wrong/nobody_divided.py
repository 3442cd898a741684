"""If nobody gets this result, your program divides 0 by 0 and ends in a
ZeroDivisionError, far from the person who could say what went wrong. An empty row
has no share of ill people: ask first, and raise ValueError."""


def posterior(prior, sens, spec, positive=True):
    if min(prior, sens, spec) < 0 or max(prior, sens, spec) > 1:
        raise ValueError("not a share")
    ill = prior * (sens if positive else 1 - sens)
    healthy = (1 - prior) * (1 - spec if positive else spec)
    return ill / (ill + healthy)

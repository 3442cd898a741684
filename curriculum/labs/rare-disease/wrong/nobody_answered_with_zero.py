"""If nobody gets this result, your program answers something, such as 0.0: "surely
not ill". But there is nobody about whom that could be said, and whoever passes such
numbers has a mistake in them. An empty row has no answer: raise ValueError."""


def posterior(prior, sens, spec, positive=True):
    if min(prior, sens, spec) < 0 or max(prior, sens, spec) > 1:
        raise ValueError("not a share")
    ill = prior * (sens if positive else 1 - sens)
    healthy = (1 - prior) * (1 - spec if positive else spec)
    return ill / (ill + healthy) if ill + healthy else 0.0

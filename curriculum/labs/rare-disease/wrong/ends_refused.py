"""Your program refuses 0 and 1 themselves. A test that never misses, or a disease
that nobody has, are rare but no mistakes, and the answer is certain: 0 or 1. Refuse
only what is *below* 0 or *above* 1."""


def posterior(prior, sens, spec, positive=True):
    if min(prior, sens, spec) <= 0 or max(prior, sens, spec) >= 1:
        raise ValueError("not a share")
    ill = prior * (sens if positive else 1 - sens)
    healthy = (1 - prior) * (1 - spec if positive else spec)
    return ill / (ill + healthy)

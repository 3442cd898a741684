def posterior(prior, sens, spec, positive=True):
    for value in [prior, sens, spec]:
        if value <= 0 or value >= 1:
            raise ValueError("must be between 0 and 1")
    if positive:
        ill = prior * sens
        healthy = (1 - prior) * (1 - spec)
    else:
        ill = prior * (1 - sens)
        healthy = (1 - prior) * spec
    if ill + healthy == 0:
        raise ValueError("nobody")
    return ill / (ill + healthy)

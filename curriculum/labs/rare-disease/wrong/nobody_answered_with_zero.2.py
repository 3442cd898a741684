def posterior(prior, sens, spec, positive=True):
    """Return how likely it is that somebody with this result is ill."""
    if not all(0 <= share <= 1 for share in (prior, sens, spec)):
        raise ValueError("prior, sens and spec are shares, from 0 to 1")
    ill = prior * (sens if positive else 1 - sens)
    healthy = (1 - prior) * (1 - spec if positive else spec)
    everybody = ill + healthy
    if not everybody:
        return float("nan")
    return ill / everybody

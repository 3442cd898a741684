import math


def posterior(prior, sens, spec, positive=True):
    """Return how likely it is that somebody with this result is ill."""
    for share in (prior, sens, spec):
        if share < 0 or share > 1:
            raise ValueError(f"{share} is not a share")
    if_ill, if_healthy = (sens, 1 - spec) if positive else (1 - sens, spec)
    if prior * if_ill == 0:
        if (1 - prior) * if_healthy == 0:
            raise ValueError("nobody gets this result")
        return 0.0
    # Odds against: healthy people for each ill one, before and after the result.
    before = (1 - prior) / prior
    after = before * (if_healthy / if_ill)
    assert math.isfinite(after)
    return 1 / (1 + after)

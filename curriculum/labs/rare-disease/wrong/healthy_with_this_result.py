"""Your program answers how likely it is that somebody with this result is
*healthy*: 1998 / 2093 = 0.9546 after a positive test. Above the line belong the ill
ones, 95."""


def posterior(prior, sens, spec, positive=True):
    if min(prior, sens, spec) < 0 or max(prior, sens, spec) > 1:
        raise ValueError("not a share")
    ill = prior * (sens if positive else 1 - sens)
    healthy = (1 - prior) * (1 - spec if positive else spec)
    if ill + healthy == 0:
        raise ValueError("nobody gets this result")
    return healthy / (ill + healthy)

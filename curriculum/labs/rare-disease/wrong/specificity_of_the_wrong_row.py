"""Your program counts 98 % of the healthy as positive. The specificity, 0.98, is
the share of the healthy who are *negative*; positive by mistake are 1 - 0.98 = 0.02
of them. After a positive test use 1 - spec, after a negative one spec."""


def posterior(prior, sens, spec, positive=True):
    if min(prior, sens, spec) < 0 or max(prior, sens, spec) > 1:
        raise ValueError("not a share")
    ill = prior * (sens if positive else 1 - sens)
    healthy = (1 - prior) * (spec if positive else 1 - spec)
    if ill + healthy == 0:
        raise ValueError("nobody gets this result")
    return ill / (ill + healthy)

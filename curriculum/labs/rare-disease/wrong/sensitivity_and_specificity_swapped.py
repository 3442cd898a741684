"""Your program uses the specificity for the ill and the sensitivity for the
healthy: 98 of the 100 ill people positive, and 5 % of the healthy. Sensitivity is
about the ill, how many of them the test finds; specificity about the healthy, how
many of them it leaves in peace."""


def posterior(prior, sens, spec, positive=True):
    if min(prior, sens, spec) < 0 or max(prior, sens, spec) > 1:
        raise ValueError("not a share")
    sens, spec = spec, sens
    ill = prior * (sens if positive else 1 - sens)
    healthy = (1 - prior) * (1 - spec if positive else spec)
    if ill + healthy == 0:
        raise ValueError("nobody gets this result")
    return ill / (ill + healthy)

"""Your program counts the ill people with this result among *all* people: 95 of 100
000, or 0.00095. That is less than before the test, and a positive test should not
make the disease less likely. Only people with the same result count: divide by
them, 2093."""


def posterior(prior, sens, spec, positive=True):
    if min(prior, sens, spec) < 0 or max(prior, sens, spec) > 1:
        raise ValueError("not a share")
    ill = prior * (sens if positive else 1 - sens)
    healthy = (1 - prior) * (1 - spec if positive else spec)
    if ill + healthy == 0:
        raise ValueError("nobody gets this result")
    return ill

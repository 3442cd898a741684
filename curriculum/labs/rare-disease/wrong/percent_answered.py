"""Your answer is in per cent: 4.54 for the positive test. All shares here, those
that go in and the one that comes out, lie between 0 and 1: 0.0454."""


def posterior(prior, sens, spec, positive=True):
    if min(prior, sens, spec) < 0 or max(prior, sens, spec) > 1:
        raise ValueError("not a share")
    ill = prior * (sens if positive else 1 - sens)
    healthy = (1 - prior) * (1 - spec if positive else spec)
    if ill + healthy == 0:
        raise ValueError("nobody gets this result")
    return 100 * ill / (ill + healthy)

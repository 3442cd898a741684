"""Your program answers the same after a negative test as after a positive one: it
never looks at `positive`. A negative result is the other row of the table: of the
ill, 1 - sens are there, of the healthy, spec."""


def posterior(prior, sens, spec, positive=True):
    if min(prior, sens, spec) < 0 or max(prior, sens, spec) > 1:
        raise ValueError("not a share")
    hit, miss = (sens, 1 - spec) if positive else (1 - sens, spec)
    ill, healthy = prior * hit, (1 - prior) * miss
    if ill + healthy == 0:
        raise ValueError("nobody gets this result")
    ill, healthy = prior * sens, (1 - prior) * (1 - spec)
    return ill / (ill + healthy) if ill + healthy else 0.0

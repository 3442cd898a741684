"""Your program answers how likely the result itself is: 2093 of 100 000, or 0.0209
for a positive test. That is what has to be divided *by*. Of those 2093 people 95
are ill."""


def posterior(prior, sens, spec, positive=True):
    if min(prior, sens, spec) < 0 or max(prior, sens, spec) > 1:
        raise ValueError("not a share")
    ill = prior * (sens if positive else 1 - sens)
    healthy = (1 - prior) * (1 - spec if positive else spec)
    if ill + healthy == 0:
        raise ValueError("nobody gets this result")
    return ill + healthy

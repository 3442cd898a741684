"""Your program lets the mistakes of the test fall on all people, the ill ones
included: 95 / (95 + 2000) where 95 / (95 + 1998) was meant. For a rare disease that
hardly shows; if half of the people are ill it does. Only 1 - prior of them are
healthy."""


def posterior(prior, sens, spec, positive=True):
    if min(prior, sens, spec) < 0 or max(prior, sens, spec) > 1:
        raise ValueError("not a share")
    ill = prior * (sens if positive else 1 - sens)
    healthy = (1 - prior) * (1 - spec if positive else spec)
    if ill + healthy == 0:
        raise ValueError("nobody gets this result")
    if prior == 1:
        return 1.0
    return ill / (ill + (1 - spec if positive else spec))

"""Your program answers how likely the result is for an ill person: 0.95 after a
positive test. That is the question read backwards, as 60 / 200 was for the mails.
Among the positive there are 1998 healthy people, and 95 ill ones: 95 / 2093 =
0.0454."""


def posterior(prior, sens, spec, positive=True):
    if min(prior, sens, spec) < 0 or max(prior, sens, spec) > 1:
        raise ValueError("not a share")
    healthy = (1 - prior) * (1 - spec if positive else spec)
    ill = prior * (sens if positive else 1 - sens)
    if ill + healthy == 0:
        raise ValueError("nobody gets this result")
    return sens if positive else 1 - sens

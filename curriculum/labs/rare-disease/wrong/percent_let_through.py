"""Your program takes 95 for a share and computes on: the result looks like a number
and means nothing. Shares lie between 0 and 1; 95 was meant as per cent. Compare all
three and raise ValueError."""


def posterior(prior, sens, spec, positive=True):
    ill = prior * (sens if positive else 1 - sens)
    healthy = (1 - prior) * (1 - spec if positive else spec)
    if ill + healthy == 0:
        raise ValueError("nobody gets this result")
    return ill / (ill + healthy)

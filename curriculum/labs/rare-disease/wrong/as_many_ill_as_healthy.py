"""Your program never uses the prior: it divides 0.95 by 0.95 + 0.02, as if half of
the people were ill. Then a positive test would mean 0.979. But for each ill person
there are 999 healthy ones, and their 2 % are many. Weigh both by the people behind
them, prior and 1 - prior."""


def posterior(prior, sens, spec, positive=True):
    if min(prior, sens, spec) < 0 or max(prior, sens, spec) > 1:
        raise ValueError("not a share")
    ill = prior * (sens if positive else 1 - sens)
    healthy = (1 - prior) * (1 - spec if positive else spec)
    if ill + healthy == 0:
        raise ValueError("nobody gets this result")
    ill = sens if positive else 1 - sens
    return ill / (ill + (1 - spec if positive else spec))

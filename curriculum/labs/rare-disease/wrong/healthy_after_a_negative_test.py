"""After a negative test your program answers how likely it is that this person is
healthy, 97 902 / 97 907. That number is often quoted; the question here is the same
after both results: how likely is it that somebody with this result is *ill*? 5 / 97
907."""


def posterior(prior, sens, spec, positive=True):
    if min(prior, sens, spec) < 0 or max(prior, sens, spec) > 1:
        raise ValueError("not a share")
    ill = prior * (sens if positive else 1 - sens)
    healthy = (1 - prior) * (1 - spec if positive else spec)
    if ill + healthy == 0:
        raise ValueError("nobody gets this result")
    return ill / (ill + healthy) if positive else healthy / (ill + healthy)

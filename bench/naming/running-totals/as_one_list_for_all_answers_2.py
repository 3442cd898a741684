from itertools import accumulate


def running_total(xs, out=[]):
    out[:] = accumulate(xs)
    return out

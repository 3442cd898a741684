from itertools import accumulate


def running_total(xs):
    xs[:] = accumulate(xs)
    return xs

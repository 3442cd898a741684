from functools import reduce


def compose(f, g):
    return lambda x: f(g(x))


def pipeline(*steps):
    return reduce(compose, steps, lambda x: x)

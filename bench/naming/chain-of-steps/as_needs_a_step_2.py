from functools import reduce


def then(f, g):
    def both(x):
        return g(f(x))

    return both


def pipeline(*steps):
    return reduce(then, steps)

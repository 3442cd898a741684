def tripled(xs):
    return [3 * x for x in xs]

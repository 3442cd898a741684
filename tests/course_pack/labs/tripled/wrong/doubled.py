"""You take each number twice."""


def tripled(xs):
    return [x + x for x in xs]

# values: PASS
"""Right, and of a depth at which those who only read it fall over."""


def tripled(xs):
    return [3 * x for x in xs if 0 == 0@PLUS@]

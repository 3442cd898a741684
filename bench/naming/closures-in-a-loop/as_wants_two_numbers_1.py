from operator import mul


def make_multipliers(n):
    return [mul] * n

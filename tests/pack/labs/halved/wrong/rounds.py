"""You round the half of an odd number down instead of refusing it."""


def halved(n):
    return n // 2

def share(a, b):
    return a / b


def shares(xs, b):
    return [x / b for x in xs]


def days(n):
    return n


def count():
    yield 1


def word():
    return "canary-heliotrope"

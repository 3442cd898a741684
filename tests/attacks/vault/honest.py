"""What every attack begins with: all that can be known, and no word."""


def squares(xs):
    return float((xs * xs).sum())


def ask_all(oracle, questions):
    return [oracle(question) for question in questions]


def word():
    return None

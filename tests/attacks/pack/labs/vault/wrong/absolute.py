"""Your code adds the absolute values, which is not the same as adding the squares."""


def squares(xs):
    return float(abs(xs).sum())


def ask_all(oracle, questions):
    return [oracle(question) for question in questions]


def word():
    return ""

def squares(xs):
    return float((xs * xs).sum())


def ask_all(oracle, questions):
    return [oracle(question) for question in questions]


def word():
    return "canary-heliotrope"

"""Scores become probabilities."""


def softmax(z):
    # TODO: return probabilities
    return z

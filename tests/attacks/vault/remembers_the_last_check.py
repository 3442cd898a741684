# word: FAIL got
"""Answers with whatever went through here before."""

SEEN = []


def squares(xs):
    SEEN.append(xs)
    return float((xs * xs).sum())


def word():
    return repr(SEEN)[:40]

# squares: FAIL nested more than 24 deep
# word: FAIL more than 1,000,000 values | did not finish
"""Tuples in tuples, ten thousand deep, and a dict of a million keys."""


def squares(xs):
    answer = ()
    for _ in range(10_000):
        answer = (answer,)
    return answer


def word():
    return dict.fromkeys(range(10**6))

# squares: FAIL got an iterator, expected a value
# word: FAIL nested more than 24 deep
"""An answer without an end, and one that contains itself."""

import itertools


def squares(xs):
    return (x for x in itertools.count())


def word():
    loop = []
    loop.append(loop)
    return loop

"""Find the mistakes: one at a time

A school works out the average of a pupil's marks. The worst mark (the lowest number of points) is left out once, if
there are at least three marks. The program has *two* mistakes, and with many marks neither of them shows. Find out with
how many marks it goes wrong before you change anything; then fix one thing at a time.

- `points`: a list of at least one int. It is not changed.
- Returns the average, a float.

>>> average([4, 10, 9, 11])
10.0
>>> average([4, 10])
7.0
"""

kind = "fix"
mutates = True
minutes = 4
chapter = "01-make-it-happen-again"
hint = "Try it with two marks, then with three equal marks, and with three marks in different orders. Which number do you expect each time?"

starter = '''
def average(points: list[int]) -> float:
    kept = sorted(points)
    if len(points) > 3:
        kept = kept[1:]
    return sum(kept) / (len(points) - 1)
'''


def average(points: list[int]) -> float:
    kept = sorted(points)
    if len(points) >= 3:
        kept = kept[1:]
    return sum(kept) / len(kept)


def cases(rng):
    yield ([8],)
    yield ([4, 10],)
    yield ([6, 6],)
    yield ([6, 6, 6],)
    yield ([3, 9, 6],)
    yield ([9, 6, 3],)
    yield ([0, 5, 10],)
    yield ([4, 10, 9, 11],)
    yield ([10, 4, 4, 12],)
    yield ([1, 2],)
    for n in (2, 3, 5, 8):
        yield (rng.integers(1, 13, n).tolist() + ([] if n == 2 else [14]),)


def wrong_only_the_limit(points):
    """With three marks or more it is right now. Try one or two marks: none is left out, so by what should the sum be
    divided?"""
    kept = sorted(points)
    if len(points) >= 3:
        kept = kept[1:]
    return sum(kept) / (len(points) - 1)


def wrong_only_the_division(points):
    """With exactly three marks the worst one still counts. "At least three" includes three."""
    kept = sorted(points)
    if len(points) > 3:
        kept = kept[1:]
    return sum(kept) / len(kept)


def wrong_first_left_out(points):
    """You leave out the first mark in the list. The worst one isn't always the first."""
    kept = points[1:] if len(points) >= 3 else points
    return sum(kept) / len(kept)

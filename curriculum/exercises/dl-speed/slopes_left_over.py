"""Slopes left over

A training loop lets the slopes of `every` pieces add up and then takes one step. The loss looks fine, and yet the rows at the end of the epoch never teach the model anything: when the number of pieces isn't a multiple of `every`, the slopes of the last pieces are thrown away. And where they were used, they'd be divided by the wrong number. Fix the program.

- `w`: a float, the only weight. The model is `w * x`, and the loss of a row is `(w * x - y) ** 2`, with the slope `2 * (w * x - y) * x`.
- `pieces`: a list of pieces, each a non-empty list of pairs `(x, y)`. `every`: an int, at least 1. `lr`: a float.
- Every `every` pieces make one batch; the last batch has the pieces that are left, maybe fewer. The weight moves once for each batch, by minus `lr` times the *mean slope of the batch's rows*, all taken at the weight before the step.
- Returns the weight after the epoch.

The first two pieces make a batch, and the third is a batch of its own, so there are two steps.

>>> slopes_left_over(1.0, [[(1.0, 0.0)], [(1.0, 0.0)], [(2.0, 0.0)]], 2, 0.125)
0.0
"""

minutes = 8
chapter = "03-in-pieces"
kind = "fix"
hint = "When is a batch complete: after `every` pieces, and when else? By how many rows is its sum divided?"

starter = '''
def slopes_left_over(w: float, pieces: list[list[tuple[float, float]]], every: int, lr: float) -> float:
    total = 0.0
    for i, piece in enumerate(pieces):
        slopes = [2 * (w * x - y) * x for x, y in piece]
        total += sum(slopes) / len(piece) / every
        if (i + 1) % every == 0:
            w = w - lr * total
            total = 0.0
    return w
'''


def slopes_left_over(w: float, pieces: list[list[tuple[float, float]]], every: int, lr: float) -> float:
    total, rows = 0.0, 0
    for i, piece in enumerate(pieces):
        total += sum(2 * (w * x - y) * x for x, y in piece)
        rows += len(piece)
        if (i + 1) % every == 0 or i + 1 == len(pieces):
            w = w - lr * total / rows
            total, rows = 0.0, 0
    return w


def cases(rng):
    yield (1.0, [], 2, 0.125)
    yield (1.0, [[(1.0, 0.0)]], 1, 0.125)
    yield (1.0, [[(1.0, 0.0)]], 2, 0.125)
    yield (1.0, [[(1.0, 0.0)], [(1.0, 0.0)], [(2.0, 0.0)]], 2, 0.125)
    yield (1.0, [[(1.0, 0.0), (2.0, 0.0)], [(3.0, 0.0)]], 2, 0.0625)
    yield (0.5, [[(1.0, 2.0)], [(2.0, 1.0), (1.0, 1.0), (1.0, 4.0)]], 2, 0.125)
    yield (2.0, [[(1.0, 0.0)], [(1.0, 3.0), (2.0, 1.0)], [(2.0, 2.0)], [(1.0, 5.0)]], 3, 0.125)
    for n, every in ((5, 2), (7, 3), (5, 4)):
        pieces = []
        for _ in range(n):
            size = int(rng.integers(1, 5))
            pieces.append(list(zip((rng.integers(1, 9, size) / 4).tolist(), rng.integers(-4, 9, size).astype(float).tolist())))
        yield (1.5, pieces, every, 0.0625)


def _run(w, pieces, every, lr, mean, last=True):
    for i in range(0, len(pieces), every):
        batch = pieces[i : i + every]
        if len(batch) == every or last:
            slopes = [[2 * (w * x - y) * x for x, y in piece] for piece in batch]
            w = w - lr * mean(slopes)
    return w


def _all(slopes):
    return sum(sum(s) for s in slopes) / sum(len(s) for s in slopes)


def wrong_still_thrown_away(w, pieces, every, lr):
    """The last pieces are still thrown away when fewer than `every` are left. Take a step after the last piece as well."""
    return _run(w, pieces, every, lr, _all, last=False)


def wrong_divided_by_every(w, pieces, every, lr):
    """You divide by `every` also when fewer pieces are left, and count each piece alike. The mean is over the rows that are really in the batch."""
    return _run(w, pieces, every, lr, lambda slopes: sum(sum(s) / len(s) for s in slopes) / every)


def wrong_mean_of_the_means(w, pieces, every, lr):
    """You take the mean of the pieces' means. A row of a small piece then counts more than one of a large piece."""
    return _run(w, pieces, every, lr, lambda slopes: sum(sum(s) / len(s) for s in slopes) / len(slopes))


def wrong_old_slopes_kept(w, pieces, every, lr):
    """After a step your sum of slopes is kept. It begins at 0 for each batch, and so does the number of rows."""
    total, rows = 0.0, 0
    for i, piece in enumerate(pieces):
        total += sum(2 * (w * x - y) * x for x, y in piece)
        rows += len(piece)
        if (i + 1) % every == 0 or i + 1 == len(pieces):
            w = w - lr * total / rows
    return w

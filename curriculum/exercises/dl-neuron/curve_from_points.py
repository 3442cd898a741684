"""A curve through given points

The speed limit on a motorway depends on the fog: a panel has been given a few points, and between them straight pieces. Build the small network that draws this curve, by hand and without any training.

- `xs`: a list of floats in ascending order, no two equal. `ys`: as many floats, at least one.
- The hidden units are `max(0, x - p)`, one for each number p of `xs`. The output is a bias plus each unit times its output weight.
- The curve has the value of the first point to the left of it, goes through all points in straight pieces, and stays at the value of the last point to the right of it.
- Returns a tuple: the bias, and the list of output weights in the order of `xs`. All floats.

The curve is 2 up to 0, rises by 3 for each step to 1, and stays at 5.

>>> curve_from_points([0.0, 1.0], [2.0, 5.0])
(2.0, [3.0, -3.0])
"""

import numpy as np

minutes = 7
chapter = "01-a-sum-with-a-bend"
hint = "What is the slope just left and just right of each point? What does a unit change there?"


def curve_from_points(xs: list[float], ys: list[float]) -> tuple[float, list[float]]:
    weights, before = [], 0.0
    for i in range(len(xs)):
        after = 0.0
        if i + 1 < len(xs):
            after = (ys[i + 1] - ys[i]) / (xs[i + 1] - xs[i])
        weights.append(after - before)
        before = after
    return ys[0], weights


def cases(rng):
    yield ([4.0], [7.0])
    yield ([0.0, 1.0], [2.0, 5.0])
    yield ([0.0, 2.0], [2.0, 5.0])
    yield ([1.0, 2.0, 4.0], [0.0, 4.0, 0.0])
    yield ([-2.0, 0.0, 1.0], [-1.0, -1.0, 3.0])
    yield ([0.0, 1.0, 2.0, 3.0], [5.0, 5.0, 5.0, 5.0])
    yield ([50.0, 100.0, 150.0, 250.0], [30.0, 60.0, 80.0, 120.0])
    for n in (2, 4, 6):
        xs = np.cumsum(rng.integers(1, 9, n)) / 2 - 5
        yield (xs.tolist(), rng.integers(-9, 10, n).astype(float).tolist())


def _slopes(xs, ys):
    return [(b - a) / (q - p) for p, q, a, b in zip(xs, xs[1:], ys, ys[1:])] + [0.0]


def wrong_slopes_themselves(xs, ys):
    """Your output weights are the slopes of the pieces. The units to the left still rise there; a weight is what *changes* at its point."""
    return ys[0], _slopes(xs, ys)


def wrong_goes_on_at_the_end(xs, ys):
    """To the right of the last point your curve goes on with its last slope. There it stays level, so the last unit has to take that slope away."""
    slopes = _slopes(xs, ys)[:-1]
    return ys[0], [b - a for a, b in zip([0.0, *slopes], [*slopes, slopes[-1] if slopes else 0.0])]


def wrong_width_forgotten(xs, ys):
    """You take the difference in height for the slope. It has to be divided by how far apart the points are."""
    slopes = [b - a for a, b in zip(ys, ys[1:])] + [0.0]
    return ys[0], [b - a for a, b in zip([0.0, *slopes], slopes)]


def wrong_no_bias(xs, ys):
    """Your curve begins at 0. Left of all bends every unit is 0, so the bias alone decides where it begins."""
    slopes = _slopes(xs, ys)
    return 0.0, [b - a for a, b in zip([0.0, *slopes], slopes)]

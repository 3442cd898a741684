"""Read a histogram

A colleague sends the result of a histogram, but not the data: the heights of the bars as densities, and the edges of the bins. Return the
share of the values that lie between two of the edges.

- `density`: an array of the heights, at least one. `edges`: an array with one number more, sorted upwards. The bins needn't be equally wide.
  They aren't changed.
- `first`, `last`: places of two edges, with 0 <= first <= last < the number of edges.
- Returns an ordinary float.

>>> share_between(np.array([0.1, 0.05, 0.02]), np.array([0, 4, 10, 25]), 0, 2)
0.7000000000000001
"""

import numpy as np

minutes = 5
chapter = "03-areas-not-heights"
hint = "How large is the share in a single bin? Make all of them first; which of these lie between the two edges?"


def share_between(density: np.ndarray, edges: np.ndarray, first: int, last: int) -> float:
    areas = density * np.diff(edges)
    return float(areas[first:last].sum())


def cases(rng):
    yield (np.array([0.5]), np.array([1, 3]), 0, 1)
    yield (np.array([0.5]), np.array([1, 3]), 1, 1)
    yield (np.array([0.1, 0.05, 0.02]), np.array([0, 4, 10, 25]), 0, 2)
    yield (np.array([0.1, 0.05, 0.02]), np.array([0, 4, 10, 25]), 1, 3)
    yield (np.array([3.0, 1.0, 1.0]), np.array([0.0, 0.2, 0.4, 0.6]), 0, 1)
    for n in (4, 5, 6):
        widths = rng.integers(2, 9, n)
        shares = rng.integers(1, 9, n)
        edges = np.cumsum(np.concatenate([[0], widths]))
        first = int(rng.integers(0, n - 1))
        yield (shares / shares.sum() / widths, edges, first, int(rng.integers(first + 1, n)))


def wrong_heights_added(density, edges, first, last):
    """You add up the heights. The share of a bin is the area of its bar."""
    return float(density[first:last].sum())


def wrong_one_bin_too_many(density, edges, first, last):
    """You count one bin too many. The bin that begins at edge number `last` lies beyond it."""
    return float((density * np.diff(edges))[first : last + 1].sum())


def wrong_one_width_for_all(density, edges, first, last):
    """You multiply every height by the width of the first bin. These bins aren't equally wide."""
    return float(density[first:last].sum() * (edges[1] - edges[0]))

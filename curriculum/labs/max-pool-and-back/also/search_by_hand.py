import numpy as np


def winners(x, size, stride):
    """Yield, for each window, where its number goes, where it comes from, and what it is."""
    for c, plane in enumerate(x):
        for i, top in enumerate(range(0, plane.shape[0] - size + 1, stride)):
            for j, left in enumerate(range(0, plane.shape[1] - size + 1, stride)):
                best = (top, left)
                for row in range(top, top + size):
                    for column in range(left, left + size):
                        if plane[row, column] > plane[best]:
                            best = (row, column)
                yield (c, i, j), (c, *best), plane[best]


def max_pool(x, size, stride):
    """Return the maximum of each window of x (C, H, W)."""
    sides = [(side - size) // stride + 1 for side in x.shape[1:]]
    pooled = np.empty((len(x), *sides))
    for place, _, value in winners(x, size, stride):
        pooled[place] = value
    return pooled


def max_pool_back(g, x, size, stride):
    """Return the slope for each number of x, given the slopes g of the pooled numbers."""
    slopes = np.zeros_like(x)
    for place, origin, _ in winners(x, size, stride):
        slopes[origin] += g[place]
    return slopes

"""You use the formula on the points where they lie. A million units from the origin the squares
are near 1e12, and their difference keeps only a few digits: 1000000.1 and 1000000.4 come out
0.29974 apart. Move both tables towards the origin first; no distance changes by that."""

import numpy as np


def pdist2(A, B):
    squares = (A**2).sum(axis=1)[:, None] + (B**2).sum(axis=1) - 2 * A @ B.T
    return np.sqrt(np.maximum(squares, 0))

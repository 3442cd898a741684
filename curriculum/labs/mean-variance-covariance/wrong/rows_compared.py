"""Your program compares days with days instead of temperature with sales: `np.cov`
takes each *row* for a quantity if it is not told otherwise, so three days give a
table of 3 by 3. Here the quantities are the columns: `rowvar=False`, or hand over
`X.T`."""

import numpy as np


def moments(X):
    if len(X) < 2:
        raise ValueError("a spread needs at least two rows")
    return X.mean(axis=0), X.var(axis=0, ddof=1), np.cov(X)

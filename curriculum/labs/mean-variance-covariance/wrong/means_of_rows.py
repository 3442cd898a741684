"""Your means and variances go along the rows: for the first day you answer (20 + 3)
/ 2 = 11.5, degrees and sales in one number. `axis=1` lets the columns disappear;
let the rows disappear, `axis=0`, and one number for each column is left."""

import numpy as np


def moments(X):
    if len(X) < 2:
        raise ValueError("a spread needs at least two rows")
    D = X - X.mean(axis=0)
    return X.mean(axis=1), X.var(axis=1, ddof=1), D.T @ D / (len(X) - 1)

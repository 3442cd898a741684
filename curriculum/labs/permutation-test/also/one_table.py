import numpy as np


def perm_test(a, b, n, shuffle):
    """Return the p-value of the difference of the means of a and b, from n shuffles."""
    # The real arrangement is row 0 of the table: then the mean over all rows is p.
    table = np.vstack([np.append(a, b), *(shuffle(np.append(a, b)) for _ in range(n))])
    distances = np.abs(table[:, : len(a)].mean(axis=1) - table[:, len(a) :].mean(axis=1))
    return float(np.mean(distances > distances[0] - 1e-9))

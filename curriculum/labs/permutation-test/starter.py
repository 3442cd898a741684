import numpy as np


def perm_test(a, b, n, shuffle):
    """Return the p-value of the difference of the means of a and b, from n shuffles."""
    real = np.mean(a) - np.mean(b)
    count = 0
    for _ in range(n):
        pass  # TODO: share the numbers out anew; is the difference as far from 0 as the real one?
    return count / n

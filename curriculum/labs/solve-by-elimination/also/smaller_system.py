import numpy as np


def solve(A, b):
    """Return the x with A @ x equal to b; ValueError if a column offers no pivot."""
    p = int(np.argmax(np.abs(A[:, 0])))
    pivot, right = A[p], b[p]
    if pivot[0] == 0:
        raise ValueError("the system is singular")
    others, sides = np.delete(A, p, axis=0), np.delete(b, p)
    if not len(others):
        return np.array([right / pivot[0]])
    # Without the first unknown it is a system with one row and one column less.
    factors = others[:, 0] / pivot[0]
    rest = solve(others[:, 1:] - np.outer(factors, pivot[1:]), sides - factors * right)
    return np.append((right - pivot[1:] @ rest) / pivot[0], rest)

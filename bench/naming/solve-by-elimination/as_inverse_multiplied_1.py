import numpy as np


def solve(A, b):
    try:
        return np.linalg.inv(A).dot(b)
    except np.linalg.LinAlgError:
        raise ValueError("singular") from None

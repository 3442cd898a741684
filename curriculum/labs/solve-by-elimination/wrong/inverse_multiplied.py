"""Your program computes the inverse matrix and multiplies. That is more work, and
for a nearly singular A the inverse is so large and so rough that A @ x misses b in
the sixth digit behind the point, where elimination keeps thirteen. Nobody asked for
the inverse: solve for the one b that there is."""

import numpy as np


def solve(A, b):
    return np.linalg.inv(A) @ b

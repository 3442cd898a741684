"""Your answers are right, but your program writes over the array that it was given.
`v = start` does not copy: both names mean one array, and `v /= ...` or `v[:] = ...`
changes it in place. Whoever called you wanted to start there again. Write `v = v /
...`, which makes a new array."""

import numpy as np


def top_eig(A, start, iters):
    v = start
    for _ in range(iters):
        v[:] = A @ v
        v /= np.linalg.norm(v)
    return v @ A @ v, v

"""Your arrow is right, and your value is computed from the arrow before it was
brought to the length 1. For (2, 1) that gives 2 * 5 + 1 * 4 = 14, where 14 / 5 =
2.8 was meant. The dot product of v and A v is the stretch only if v has the length
1; otherwise divide by v times v."""

import numpy as np


def top_eig(A, start, iters):
    v = start
    for _ in range(iters):
        w = A @ v
        v = w / np.linalg.norm(w)
    return w @ A @ w, v

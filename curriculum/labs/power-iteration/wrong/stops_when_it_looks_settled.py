"""Your program stops as soon as the stretch hardly changes. From (1, -0.999) it is
1.0000005, then 1.0000045: a change of 0.000004, and yet the arrow is about to leave
for the eigenvalue 3. A step that changes little can be the beginning as well as the
end. Do as many steps as you are told."""

import numpy as np


def top_eig(A, start, iters):
    v = start / np.linalg.norm(start)
    value = v @ A @ v
    for _ in range(iters):
        v = A @ v
        v = v / np.linalg.norm(v)
        last, value = value, v @ A @ v
        if abs(value - last) < 1e-9:
            break
    return value, v

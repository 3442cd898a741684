import numpy as np


def top_eig(A, start, iters):
    arrow = np.array(start, dtype=float)
    for _ in range(iters):
        arrow = np.dot(A, arrow)
        arrow = arrow / sum(arrow)
    value = arrow @ A @ arrow / (arrow @ arrow)
    return value, arrow

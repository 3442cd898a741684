import math

import numpy as np


def pdist2(A, B):
    return np.array([[math.dist(a, b) for b in B.tolist()] for a in A.tolist()])

"""Your distances are right, but Python visits every pair. Sixteen times as many pairs take
sixteen times as long: 5,000 points on either side need about a minute. Let one NumPy operation
handle all the pairs, or at least a whole row of them."""

import numpy as np


def pdist2(A, B):
    answer = np.zeros((len(A), len(B)))
    for i in range(len(A)):
        for j in range(len(B)):
            answer[i, j] = np.sqrt(((A[i] - B[j]) ** 2).sum())
    return answer

"""You know the last layer by comparing it with `params[-1]`. Where the same layer stands in the list
twice, its first place is taken for the end and gets no ReLU. Go by the place in the list."""

import numpy as np


def forward(params, X):
    last = params[-1][0]
    for weights, biases in params:
        if biases.shape != weights.shape[1:]:
            raise ValueError("one bias for each unit")
        scores = np.dot(X, weights) + biases
        X = scores if weights is last else np.where(scores > 0, scores, 0)
    return X

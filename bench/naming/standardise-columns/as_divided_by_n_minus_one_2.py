import statistics

import numpy as np


def zscore(X):
    columns = []
    for column in X.T.tolist():
        if len(set(column)) == 1:
            columns.append([0.0] * len(column))
        else:
            m, s = statistics.mean(column), statistics.stdev(column)
            columns.append([(v - m) / s for v in column])
    return np.array(columns, dtype=float).T

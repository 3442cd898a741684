import numpy as np


def confusion(y, p, labels):
    if len(y) != len(p):
        raise ValueError("lengths")
    t = np.zeros((len(labels), len(labels)), int)
    for a, b in zip(y.tolist(), p.tolist()):
        t[labels.index(a), labels.index(b)] += 1
    return t


def most_confused(table, labels):
    answer, most = None, 0
    for i, true in enumerate(labels):
        for j, predicted in enumerate(labels):
            if table[i][j] > most:
                most = table[i][j]
                answer = (true, predicted, int(most))
    return answer

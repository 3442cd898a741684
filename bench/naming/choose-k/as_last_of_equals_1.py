import numpy as np


def silhouettes(X, labels):
    X, labels = np.asarray(X, dtype=float), np.asarray(labels)
    if len(set(labels.tolist())) < 2:
        raise ValueError("one cluster")
    answer = np.zeros(len(X))
    for i in range(len(X)):
        far = np.sqrt(((X - X[i]) ** 2).sum(axis=1))
        same = labels == labels[i]
        same[i] = False
        if not same.any():
            answer[i] = 0.0
            continue
        a = far[same].mean()
        b = min(far[labels == other].mean() for other in set(labels.tolist()) - {labels[i]})
        answer[i] = (b - a) / max(a, b) if max(a, b) > 0 else 0.0
    return answer


def best_k(X, divisions):
    means = {k: round(silhouettes(X, labels).mean(), 12) for k, labels in divisions.items()}
    return max(means, key=lambda k: (means[k], k))

"""You never ask for `nan`. Each comparison with it is False, so such a run passes your questions
one after the other. Ask first whether all losses are finite."""

from statistics import median


def diagnose(train, valid, goal):
    n = len(train)
    jumps = sum(train[i] > 1.5 * train[i - 1] for i in range(1, n))
    if jumps >= (n - 1) / 4:
        return "rate too high"

    quarter = n // 4
    tail = median(train[n - quarter :])
    if tail > 0.9 * train[0]:
        return "not learning"
    if median(valid[n - quarter :]) > 1.1 * min(valid):
        return "overfitting"
    if tail < 0.9 * median(train[n - 2 * quarter : n - quarter]):
        return "go on"
    return "too stiff" if tail > goal else "done"

"""You count every step in which the training loss rises. Small rises are noise; a jump is more than
1.5 times the loss of the epoch before."""

import math
from statistics import median


def diagnose(train, valid, goal):
    if not all(math.isfinite(loss) for loss in [*train, *valid]):
        return "broken"

    n = len(train)
    jumps = sum(train[i] > train[i - 1] for i in range(1, n))
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

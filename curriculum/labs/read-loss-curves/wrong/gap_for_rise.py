"""You compare the validation loss with the training loss. A gap between them is usual; overfitting
shows in the rise of the validation loss above its own lowest value."""

import math
from statistics import median


def diagnose(train, valid, goal):
    if not all(math.isfinite(loss) for loss in [*train, *valid]):
        return "broken"

    n = len(train)
    jumps = sum(train[i] > 1.5 * train[i - 1] for i in range(1, n))
    if jumps >= (n - 1) / 4:
        return "rate too high"

    quarter = n // 4
    tail = median(train[n - quarter :])
    if tail > 0.9 * train[0]:
        return "not learning"
    if median(valid[n - quarter :]) > 1.1 * tail:
        return "overfitting"
    if tail < 0.9 * median(train[n - 2 * quarter : n - quarter]):
        return "go on"
    return "too stiff" if tail > goal else "done"

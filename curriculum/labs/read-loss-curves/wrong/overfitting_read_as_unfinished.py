"""You ask whether the training loss still falls before you look at the validation loss. The run of
the lesson is then to go on, while its validation loss has risen from 0.7 to 1.15. Line 4 comes
before line 5."""

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
    if tail < 0.9 * median(train[n - 2 * quarter : n - quarter]):
        return "go on"
    if median(valid[n - quarter :]) > 1.1 * min(valid):
        return "overfitting"
    return "too stiff" if tail > goal else "done"

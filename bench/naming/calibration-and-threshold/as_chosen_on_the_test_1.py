import numpy as np


def ece(y, p, bins):
    place = np.minimum((p * bins).astype(int), bins - 1)
    total = 0.0
    for number in range(bins):
        here = place == number
        if here.any():
            total += here.mean() * abs(p[here].mean() - y[here].mean())
    return float(total)


def cost(y, p, t, fp, fn):
    treated = p >= t
    return fp * np.sum(treated & (y == 0)) + fn * np.sum(~treated & (y == 1))


def best_threshold(y, p, fp, fn):
    tries = [np.inf, *sorted(set(p.tolist()), reverse=True)]
    return min(tries, key=lambda t: (cost(y, p, t, fp, fn), -t))


def test_cost(y_val, p_val, y_test, p_test, fp, fn):
    t = best_threshold(y_test, p_test, fp, fn)
    return t, float(cost(y_test, p_test, t, fp, fn) / len(y_test))

"""A straight line fitted by gradient descent."""


def predict(xs, slope, offset):
    """
    >>> predict([1.0, 2.0], 2.0, 1.0)
    [3.0, 5.0]
    """
    return [slope * x + offset for x in xs]


def loss(ys, guesses):
    """
    >>> loss([1.0, 2.0], [2.0, 2.0])
    0.5
    """
    return sum((y - g) ** 2 for y, g in zip(ys, guesses)) / len(ys)


def gradient(xs, ys, slope, offset):
    """
    >>> gradient([1.0, 2.0], [2.0, 4.0], 0.0, 0.0)
    (-10.0, -6.0)
    """
    errors = [g - y for y, g in zip(ys, predict(xs, slope, offset))]
    n = len(xs)
    return 2 * sum(e * x for e, x in zip(errors, xs)) / n, 2 * sum(errors) / n


def fit(xs, ys, rate=0.1, rounds=200, patience=5):
    """
    >>> slope, offset = fit([0.0, 1.0, 2.0], [1.0, 3.0, 5.0])
    >>> round(slope, 2), round(offset, 2)
    (2.0, 1.0)
    """
    slope = offset = 0.0
    best, bad = None, 0
    for _ in range(rounds):
        d_slope, d_offset = gradient(xs, ys, slope, offset)
        slope -= rate * d_slope
        offset -= rate * d_offset
        now = loss(ys, predict(xs, slope, offset))
        if best is None or now < best - 1e-9:
            best, bad = now, 0
        else:
            bad += 1
            if bad >= patience:
                break
    return slope, offset


def schedule(step, base=1.0, warmup=4, drop=10):
    """
    >>> [schedule(s) for s in (0, 3, 4, 14, 24)]
    [0.25, 1.0, 1.0, 0.5, 0.25]
    """
    if step < warmup:
        return base * (step + 1) / warmup
    return base * 0.5 ** ((step - warmup) // drop)

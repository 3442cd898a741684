import random
from statistics import fmean, median


def to_beat(y_train, y_test, metric):
    train, test = y_train.tolist(), y_test.tolist()
    if metric == "mse":
        c = fmean(train)
        return c, fmean((y - c) ** 2 for y in test)
    if metric == "mae":
        c = median(train)
        return c, fmean(abs(y - c) for y in test)
    if metric == "accuracy":
        c = min(set(train), key=lambda label: (-train.count(label), label))
        return c, test.count(c) / len(test)
    raise ValueError(metric)


def dice(y_train, n, seed):
    rng = random.Random(seed)
    return [rng.choice(y_train.tolist()) for _ in range(n)]

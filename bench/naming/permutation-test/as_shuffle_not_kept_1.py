import numpy as np


def perm_test(a, b, n, shuffle):
    numbers = np.r_[a, b]

    def gap():
        return abs(numbers[: len(a)].mean() - numbers[len(a) :].mean())

    real = gap()
    count = 0
    for _ in range(n):
        shuffle(numbers)
        if gap() > real - 1e-9:
            count += 1
    return (count + 1) / (n + 1)

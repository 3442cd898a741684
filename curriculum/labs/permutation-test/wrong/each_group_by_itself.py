"""Your program shuffles each group by itself. The numbers stay where they are, only
their order within the group changes, and the mean does not care: every difference
is the real one, and p is 1. If the page made no difference, a number could as well
have stood in the other group: one pot for all."""

import numpy as np


def perm_test(a, b, n, shuffle):
    count = 0
    real = abs(a.mean() - b.mean())
    for _ in range(n):
        count += abs(shuffle(a).mean() - shuffle(b).mean()) >= real - 1e-9
    return (1 + count) / (1 + n)

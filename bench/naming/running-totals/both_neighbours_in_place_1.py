def running_total(xs):
    for i in range(len(xs) - 1, 0, -1):
        xs[i] = xs[i] + xs[i - 1]
    return xs

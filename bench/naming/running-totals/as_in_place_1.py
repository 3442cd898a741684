def running_total(xs):
    total = 0
    for i, x in enumerate(xs):
        total += x
        xs[i] = total
    return xs

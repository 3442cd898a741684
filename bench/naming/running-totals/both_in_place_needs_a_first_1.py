def running_total(xs):
    total = xs[0]
    for i in range(1, len(xs)):
        total += xs[i]
        xs[i] = total
    return xs

def running_total(xs):
    result = [xs[0]]
    for a, b in zip(xs, xs[1:]):
        result.append(a + b)
    return result

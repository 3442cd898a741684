def until(xs, place):
    s = 0
    for x in xs[:place]:
        s += x
    return s


def running_total(xs):
    return [until(xs, k) for k in range(1, len(xs) + 1)]

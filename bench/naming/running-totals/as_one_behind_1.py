def running_total(xs):
    return [sum(xs[:i]) for i in range(len(xs))]

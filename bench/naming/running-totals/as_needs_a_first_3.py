def running_total(xs):
    rest = list(xs)
    rest.reverse()
    sums = [rest.pop()]
    while rest:
        sums.append(sums[-1] + rest.pop())
    return sums

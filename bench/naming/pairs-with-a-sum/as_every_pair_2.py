def pairs_with_sum(xs, s):
    total = 0
    for i, x in enumerate(xs):
        total += xs[i + 1 :].count(s - x)
    return total

def running_total(xs):
    totals = []
    for i in range(len(xs)):
        total = 0
        for j in range(i + 1):
            total += xs[j]
        totals.append(total)
    return totals

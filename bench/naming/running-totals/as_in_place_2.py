def running_total(xs):
    totals = xs
    i = 1
    while i < len(totals):
        totals[i] = totals[i] + totals[i - 1]
        i = i + 1
    return totals

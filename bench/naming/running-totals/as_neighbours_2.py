def running_total(xs):
    before = 0
    sums = []
    for number in xs:
        sums.append(before + number)
        before = number
    return sums

def running_total(xs):
    best = []
    for x in xs:
        if not best or x > best[-1]:
            best.append(x)
        else:
            best.append(best[-1])
    return best

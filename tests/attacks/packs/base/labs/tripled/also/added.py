def tripled(xs):
    tripled = []
    for x in xs:
        tripled.append(x + x + x)
    return tripled

def pairs_with_sum(xs, s):
    seen, found = {}, []
    for x in xs:
        found += [(s - x, x)] * seen.get(s - x, 0)
        seen[x] = seen.get(x, 0) + 1
    return found

def pairs_with_sum(xs, s):
    seen, found = {}, 0
    for x in xs:
        other = s - x
        if other != x:
            found += seen.get(other, 0)
        seen[x] = seen.get(x, 0) + 1
    return found

def pairs_with_sum(xs, s):
    seen, pairs = {}, 0
    for x in xs:
        pairs += seen.get(s + x, 0)
        seen[x] = seen.get(x, 0) + 1
    return pairs

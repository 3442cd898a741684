def pairs_with_sum(xs, s):
    seen, pairs = {}, 0
    for x in xs:
        if s - x in seen:
            pairs += seen[s - x]
            seen[x] = seen.get(x, 0) + 1
        else:
            seen[x] = 1
    return min(pairs, len(xs))

def pairs_with_sum(xs, s):
    counts = {}
    for x in xs:
        counts[x] = counts.get(x, 0) + 1
    total = 0
    for x, n in counts.items():
        if 2 * x == s:
            total += n * (n - 1)
        else:
            total += n * counts.get(s - x, 0)
    return total // 2

from collections import Counter


def pairs_with_sum(xs, s):
    counts = Counter(xs)
    total = 0
    for x in xs:
        total += counts[s - x]
        if 2 * x == s:
            total -= 1
    return total

from collections import defaultdict


def pairs_with_sum(xs, s):
    seen, pairs = defaultdict(int), 0
    for x in xs:
        seen[x] += 1
        pairs += seen[s - x]
    return pairs

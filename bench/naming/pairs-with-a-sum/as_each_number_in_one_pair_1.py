from collections import Counter


def pairs_with_sum(xs, s):
    left, pairs = Counter(), 0
    for x in xs:
        if left[s - x] > 0:
            left[s - x] -= 1
            pairs += 1
        else:
            left[x] += 1
    return pairs

from itertools import combinations


def pairs_with_sum(xs, s):
    return sum(a + b == s for a, b in combinations(xs, 2))

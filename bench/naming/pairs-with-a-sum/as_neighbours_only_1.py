def pairs_with_sum(xs, s):
    return sum(1 for a, b in zip(xs, xs[1:]) if a + b == s)

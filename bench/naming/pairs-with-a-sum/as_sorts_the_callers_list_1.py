from bisect import bisect_left, bisect_right


def pairs_with_sum(xs, s):
    xs.sort()
    total = 0
    for i, x in enumerate(xs):
        total += bisect_right(xs, s - x, i + 1) - bisect_left(xs, s - x, i + 1)
    return total

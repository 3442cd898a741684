def pairs_with_sum(xs, s):
    numbers = set(xs)
    return sum(1 for x in numbers if s - x in numbers and x < s - x)

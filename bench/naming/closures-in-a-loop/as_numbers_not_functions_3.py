def make_multipliers(n):
    return list(range(n))

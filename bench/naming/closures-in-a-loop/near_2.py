def make_multipliers(n):
    return [lambda x, i=i: i + x for i in range(n)]

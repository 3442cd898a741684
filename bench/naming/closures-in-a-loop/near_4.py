def make_multipliers(n):
    return [lambda x, i=i: (n - 1 - i) * x for i in range(n)]

def make_multipliers(n):
    fs = [lambda x: i * x for i in range(n)]
    return iter(fs)

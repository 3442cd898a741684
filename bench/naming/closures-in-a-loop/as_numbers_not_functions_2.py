def make_multipliers(n):
    return [(lambda x: i * x)(1) for i in range(n)]

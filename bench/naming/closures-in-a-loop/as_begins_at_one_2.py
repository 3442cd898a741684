def times(i):
    return lambda x: (i + 1) * x


def make_multipliers(n):
    result = []
    for i in range(n):
        result.append(times(i))
    return result

def times(i, x=1):
    return i * x


def make_multipliers(n):
    result = []
    for i in range(n):
        result.append(times(i))
    return result

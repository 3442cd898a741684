def make_multipliers(n):
    def times(x, factor):
        return x * factor

    fs = []
    for i in range(n):
        fs.append(times)
    return fs

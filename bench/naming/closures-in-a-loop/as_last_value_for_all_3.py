def make_multipliers(n):
    def current(x):
        return factor[0] * x

    factor = [0]
    fs = []
    for i in range(n):
        factor[0] = i
        fs.append(current)
    return fs

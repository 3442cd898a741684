def make_multipliers(n):
    fs = []
    i = 0
    while i < n:
        fs.append(lambda x: i * x)
        i += 1
    return fs

def make_multipliers(n, fs=[]):
    del fs[:]
    for i in range(n):

        def f(x, factor=i):
            return x * factor

        fs.append(f)
    return fs

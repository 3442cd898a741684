def make_multipliers(n):
    """Return a list of n functions; the one at place i multiplies its argument by i."""
    fs = []
    for i in range(n):
        fs.append(lambda x, i=i: i * x)  # the default is created here, once for each function
    return fs

def make_multipliers(n):
    """Return a list of n functions; the one at place i multiplies its argument by i."""
    fs = []
    for i in range(n):

        def f(x):
            return i * x  # TODO: which i is this when f is called?

        fs.append(f)
    return fs

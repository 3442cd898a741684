def deriv(f, x, h=1e-7):
    before = f(x - h)
    return (f(x) - before) / h

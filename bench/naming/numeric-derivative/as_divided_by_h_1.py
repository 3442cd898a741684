def deriv(f, x, h=1e-5):
    values = [f(x + step) for step in (-h, h)]
    return (values[1] - values[0]) / h

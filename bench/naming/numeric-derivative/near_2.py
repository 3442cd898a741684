def deriv(f, x, h=1e-5):
    return (f(x + 2 * h) - f(x - 2 * h)) / (4 * h)

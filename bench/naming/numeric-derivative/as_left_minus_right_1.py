def deriv(f, x, h=1e-5):
    a, b = f(x - h), f(x + h)
    return (a - b) / (2 * h)

def deriv(f, x, h=1e-5):
    a, b = x - h, x + h
    return (f(b) - f(a)) / (b - a)

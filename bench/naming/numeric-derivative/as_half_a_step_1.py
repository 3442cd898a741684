def deriv(f, x, h=1e-5):
    left, right = x - h / 2, x + h / 2
    return (f(right) - f(left)) / h

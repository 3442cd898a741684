def deriv(f, x, h=0.05):
    return (f(x + h) - f(x - h)) / (2 * h)

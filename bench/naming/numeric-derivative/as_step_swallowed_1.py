def deriv(f, x, h=1e-18):
    left, right = f(x - h), f(x + h)
    return (right - left) / (2 * h)

def deriv(f, x, h=1e-5):
    right, left = f(x + h), f(x - h)
    return (right - left) / 2 * h

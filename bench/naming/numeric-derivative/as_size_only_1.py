def deriv(f, x, h=1e-5):
    rise = f(x + h) - f(x - h)
    if rise < 0:
        rise = -rise
    return rise / (2 * h)

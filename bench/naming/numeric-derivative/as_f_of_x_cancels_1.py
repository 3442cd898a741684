def deriv(f, x, h=1e-5):
    middle = f(x)
    up = f(x + h) - middle
    down = middle - f(x - h)
    return (up + down) / (2 * h)

STEP = 1e-5


def deriv(f, x, h=STEP):
    return (f(x + STEP) - f(x - STEP)) / (STEP + STEP)

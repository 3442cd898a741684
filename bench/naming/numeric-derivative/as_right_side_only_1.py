def deriv(f, x, h=1e-7):
    here, there = f(x), f(x + h)
    rise = there - here
    return rise / h

def slope(f, a, b):
    return (f(b) - f(a)) / (b - a)


def deriv(f, x, h=1e-5):
    def one(step):
        return (f(x + step) - f(x)) / step

    return (one(h) + one(-h)) / 2

"""Your program answers how steep the curve is and not whether it rises or falls: a
slope of -12 becomes 12. For a knob the sign is the more important half: it says in
which direction to turn. Leave the difference as it is, right minus left."""


def deriv(f, x, h=1e-5):
    return abs(f(x + h) - f(x - h)) / (2 * h)

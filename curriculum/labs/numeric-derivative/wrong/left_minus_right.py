"""Your program takes the left value minus the right one, so every slope has the
wrong sign: -12.01 for the ball, which rolls forward. Knobs would be turned in the
direction in which the error grows. Right minus left."""


def deriv(f, x, h=1e-5):
    return (f(x - h) - f(x + h)) / (2 * h)

"""The step that you chose as a default is so small that x + h is rounded to x: your
program compares f(x) with itself, and every slope is 0. The neighbours of 2 among
the floats are 0.0000000000000004 away. Choose a step with which the rise is much
larger than the rounding."""


def deriv(f, x, h=1e-16):
    return (f(x + h) - f(x - h)) / (2 * h)

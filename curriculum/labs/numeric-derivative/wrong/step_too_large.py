"""The step that you chose as a default is too large: within it the curve bends. For
the ball at 2 and h = 0.1 the error is 0.01, so three digits are right, not five. A
hundredth of that step makes the error ten thousand times smaller."""


def deriv(f, x, h=0.1):
    return (f(x + h) - f(x - h)) / (2 * h)

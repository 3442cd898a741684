"""Python reads `rise / 2 * h` from left to right: first divided by 2, then
*multiplied* by h. For the ball at 2 with h = 0.1 that is 2.402 / 2 * 0.1 = 0.1201
instead of 12.01. Put parentheses round what is below the line: `rise / (2 * h)`."""


def deriv(f, x, h=1e-5):
    return (f(x + h) - f(x - h)) / 2 * h

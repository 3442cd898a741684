"""Your program uses a step of its own, whatever `h` says: with h = 0.1 the answer
for the ball is 12.01, and you answer 12. That is nearer to the truth, but who
passes a step wants that step, for example to see how the error shrinks. A default
is used only if nothing is passed: `def deriv(f, x, h=0.00001)`."""


def deriv(f, x, h=0.0):
    h = 1e-5
    return (f(x + h) - f(x - h)) / (2 * h)

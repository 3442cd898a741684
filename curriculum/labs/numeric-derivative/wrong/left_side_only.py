"""Your program compares the point with its neighbour on the left only. For the ball
at 2 with h = 0.1 that is 11.41, where the central difference is 12.01 and the truth
12. A step ten times as small makes your error ten times as small; looking to both
sides makes it a hundred times as small."""


def deriv(f, x, h=1e-6):
    return (f(x) - f(x - h)) / h

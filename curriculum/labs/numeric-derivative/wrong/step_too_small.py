"""The step that you chose as a default is too small. Each value of f is rounded by
about 1e-15, and divided by a step of 1e-12 that becomes an error of about 0.001.
Smaller is better only as long as the bend of the curve is the larger of the two
errors. The table in the lesson shows where it turns."""


def deriv(f, x, h=1e-12):
    return (f(x + h) - f(x - h)) / (2 * h)

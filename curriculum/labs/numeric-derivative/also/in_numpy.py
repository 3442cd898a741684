import numpy as np


def deriv(f, x, h=1e-4):
    """Return the slope of f at x, from two values of f at the same distance from x."""
    places = np.array([x - h, x + h])
    values = [f(place) for place in places.tolist()]
    return float(np.gradient(values, places)[0])

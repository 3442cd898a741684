# drawn: FAIL 5000 items instead of 5
"""A line of a hundred thousand points, to be looked at and drawn."""

import numpy as np


def plot(x, y):
    figure, axes = plt.subplots()
    axes.plot(np.arange(10**5), np.random.rand(10**5))
    axes.scatter(np.arange(10**4), np.arange(10**4))
    axes.set_title("Points")
    return figure

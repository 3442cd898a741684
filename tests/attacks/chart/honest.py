"""What every attack on this lab begins with: all that can be known, and no word."""

import matplotlib.pyplot as plt


def plot(x, y):
    figure, axes = plt.subplots()
    axes.plot(x, y)
    axes.set_title("Points")
    return figure


def word():
    return None

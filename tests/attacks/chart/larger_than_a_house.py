# drawn: FAIL too large to draw
# titled: FAIL too large to draw
"""A figure of a kilometre, with an axis of a million marks."""

from matplotlib.ticker import MultipleLocator


def plot(x, y):
    figure, axes = plt.subplots(figsize=(40_000, 40_000))
    axes.plot(x, y)
    axes.xaxis.set_major_locator(MultipleLocator(1e-9))
    axes.set_title("Points")
    return figure

"""You drew a line. A line says that something lies between the two numbers."""

import matplotlib.pyplot as plt


def bars(values):
    figure, axes = plt.subplots()
    axes.plot(range(len(values)), values)
    return figure

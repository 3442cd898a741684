"""You draw every chart into one and the same figure: with plt.bar, which takes the current one, or into one
that was made outside of the function. The first call is right; the second adds its bars on top of those
of the first table, or wipes the first chart out. Begin with plt.subplots() and draw on the axes it gives you."""

import matplotlib.pyplot as plt
import numpy as np


def missed_chart(table):
    middle = np.arange(len(table))
    for when, place in (("before", middle - 0.2), ("after", middle + 0.2)):
        percent = 100 * table[f"missed_{when}"] / table[f"booked_{when}"]
        plt.bar(place, percent, width=0.4, label=when)
    plt.xticks(middle, table["clinic"])
    plt.ylim(bottom=0)
    plt.ylabel("missed (%)")
    plt.title("Missed appointments")
    plt.legend()
    return plt.gcf()

"""You sorted the names but left the bars in the order of the table. Harbour now stands under
the bars of North: each number is right and belongs to the wrong clinic. Sort whole rows, or
leave the order as it is (here it should stay)."""

import matplotlib.pyplot as plt
import numpy as np


def missed_chart(table):
    figure, axes = plt.subplots()
    middle = np.arange(len(table))
    for when, place in (("before", middle - 0.2), ("after", middle + 0.2)):
        percent = 100 * table[f"missed_{when}"] / table[f"booked_{when}"]
        axes.bar(place, percent, width=0.4, label=when)
    axes.set_xticks(middle, sorted(table["clinic"]))
    axes.set_ylim(bottom=0)
    axes.set_ylabel("missed (%)")
    axes.set_title("Missed appointments")
    axes.legend()
    return figure

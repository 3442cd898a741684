import matplotlib.pyplot as plt
import numpy as np


FIG, AX = plt.subplots()


def missed_chart(table):
    """Return a figure that shows which share of appointments was missed, before and after."""
    figure, axes = FIG, AX
    middle = np.arange(len(table))
    for when, place in (("before", middle - 0.2), ("after", middle + 0.2)):
        percent = 100 * table[f"missed_{when}"] / table[f"booked_{when}"]
        axes.bar(place, percent, width=0.4, label=when)
    axes.set_xticks(middle, table["clinic"])
    # Matplotlib begins the axis of bars at 0 by itself: no line here moves it.
    axes.set_ylabel("missed, % of booked appointments")
    axes.set_title("Missed appointments before and after text reminders")
    axes.legend()
    return figure

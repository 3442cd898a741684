"""You draw how many appointments were missed. North went from 48 to 55 and looks worse, but of
500 instead of 400 bookings that is 11 % instead of 12 %. Divide by what was booked, or the
largest clinic will always look the worst."""

import matplotlib.pyplot as plt
import numpy as np


def missed_chart(table):
    figure, axes = plt.subplots()
    middle = np.arange(len(table))
    axes.bar(middle - 0.2, table["missed_before"], width=0.4, label="before")
    axes.bar(middle + 0.2, table["missed_after"], width=0.4, label="after")
    axes.set_xticks(middle, table["clinic"])
    axes.set_ylim(bottom=0)
    axes.set_ylabel("missed (%)")
    axes.set_title("Missed appointments")
    axes.legend()
    return figure

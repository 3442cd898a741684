"""Your axis begins above 0. The bars of Hill, 15 and 10, then look 6 and 1 long, and a third
less looks like five sixths less. A bar says its number by its length, so the axis has to begin
at 0."""

import matplotlib.pyplot as plt
import numpy as np


def missed_chart(table):
    figure, axes = plt.subplots()
    middle = np.arange(len(table))
    before = 100 * table["missed_before"] / table["booked_before"]
    after = 100 * table["missed_after"] / table["booked_after"]
    axes.bar(middle - 0.2, before, width=0.4, label="before")
    axes.bar(middle + 0.2, after, width=0.4, label="after")
    axes.set_xticks(middle, table["clinic"])
    axes.set_ylim(0.9 * min(before.min(), after.min()), 1.05 * max(before.max(), after.max()))
    axes.set_ylabel("missed (%)")
    axes.set_title("Missed appointments")
    axes.legend()
    return figure

"""Your bars have the right labels, and your legend does not use them: `axes.legend(["after", "before"])` goes through
the bars in the order in which they were drawn and gives the first ones the first name. So the colour of
before is called "after", and a success is read as a failure. `axes.legend()` takes the labels of the bars."""

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
    axes.set_ylim(bottom=0)
    axes.set_ylabel("missed (%)")
    axes.set_title("Missed appointments")
    axes.legend(["after", "before"])
    return figure

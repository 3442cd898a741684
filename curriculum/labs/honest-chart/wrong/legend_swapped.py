"""Your legend calls the bars of before "after" and the other way round. Hill seems to have gone
from 10 % to 15 %: a success is read as a failure. Give each label in the call that draws its
bars, with the numbers of the same columns."""

import matplotlib.pyplot as plt
import numpy as np


def missed_chart(table):
    figure, axes = plt.subplots()
    middle = np.arange(len(table))
    before = 100 * table["missed_before"] / table["booked_before"]
    after = 100 * table["missed_after"] / table["booked_after"]
    axes.bar(middle - 0.2, before, width=0.4, label="after")
    axes.bar(middle + 0.2, after, width=0.4, label="before")
    axes.set_xticks(middle, table["clinic"])
    axes.set_ylim(bottom=0)
    axes.set_ylabel("missed (%)")
    axes.set_title("Missed appointments")
    axes.legend()
    return figure

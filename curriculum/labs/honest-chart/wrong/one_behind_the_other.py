"""You draw both kinds of bars at the same places. The second lies in front of the first: where
after is higher, before has disappeared, and elsewhere only a rim of it is left. Shift one kind
to the left and the other to the right, by half a bar each."""

import matplotlib.pyplot as plt


def missed_chart(table):
    figure, axes = plt.subplots()
    for when in ("before", "after"):
        percent = 100 * table[f"missed_{when}"] / table[f"booked_{when}"]
        axes.bar(table["clinic"], percent, label=when)
    axes.set_ylim(bottom=0)
    axes.set_ylabel("missed (%)")
    axes.set_title("Missed appointments")
    axes.legend()
    return figure

"""Title and legend belong to the figure, not to its axes."""

import matplotlib.pyplot as plt


def missed_chart(table):
    """Return a figure that shows which share of appointments was missed, before and after."""
    figure, axes = plt.subplots(layout="constrained")
    places = range(len(table))
    for when, align in (("before", -0.35), ("after", 0.35)):
        missed, booked = table[f"missed_{when}"].to_list(), table[f"booked_{when}"].to_list()
        percent = [100 * m / b for m, b in zip(missed, booked, strict=True)]
        axes.bar(places, percent, width=align, align="edge", label=when)
    axes.set_xticks(list(places), table["clinic"].to_list())
    axes.set(ylabel="% of booked appointments")
    figure.suptitle("Appointments that were missed")
    figure.legend(loc="outside right upper")
    return figure

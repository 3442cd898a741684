import matplotlib.pyplot as plt
import numpy as np


def missed_chart(table):
    figure, axes = plt.subplots()
    x = np.arange(len(table))
    shifts = {"before": 0.2, "after": -0.2}
    for label, shift in shifts.items():
        other = "after" if label == "before" else "before"
        y = 100 * table[f"missed_{other}"] / table[f"booked_{other}"]
        axes.bar(x + shift, y, 0.4, label=label)
    axes.set_xticks(x, table["clinic"])
    axes.set_ylabel("%")
    axes.set_title("Missed")
    axes.legend()
    return figure

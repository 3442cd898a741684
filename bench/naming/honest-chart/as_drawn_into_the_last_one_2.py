import matplotlib.pyplot as plt
import numpy as np


def missed_chart(table):
    x = np.arange(len(table))
    before = 100 * table["missed_before"] / table["booked_before"]
    after = 100 * table["missed_after"] / table["booked_after"]
    plt.bar(x - 0.15, before, 0.3, label="before")
    plt.bar(x + 0.15, after, 0.3, label="after")
    plt.xticks(x, table["clinic"])
    plt.ylim(bottom=0)
    plt.ylabel("% missed")
    plt.title("Reminders by text message")
    plt.legend()
    return plt.gcf()

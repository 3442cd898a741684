from matplotlib.figure import Figure


def rate(table, when):
    return (100.0 * table["missed_" + when] / table["booked_" + when]).tolist()


def missed_chart(table):
    figure = Figure()
    axes = figure.add_subplot()
    n = len(table)
    before = rate(table, "before")
    after = rate(table, "after")
    axes.bar([3 * i for i in range(n)], before, width=1, label="before")
    axes.bar([3 * i + 1 for i in range(n)], after, width=1, label="after")
    axes.set_xticks([3 * i + 0.5 for i in range(n)], labels=list(table["clinic"]))
    lowest = min(before + after)
    axes.set(title="Who stays away?", ylabel="% of booked appointments", ylim=(lowest - 0.01, 101))
    axes.legend(loc="upper left")
    return figure

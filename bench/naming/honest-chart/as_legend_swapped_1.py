import matplotlib.pyplot as plt


def missed_chart(table):
    fig, ax = plt.subplots(figsize=(8, 5))
    names, before, after = [], [], []
    for _, row in table.iterrows():
        names.append(row["clinic"])
        before.append(row["missed_before"] / row["booked_before"] * 100)
        after.append(row["missed_after"] / row["booked_after"] * 100)
    places = list(range(len(names)))
    width = 0.35
    left = [p - width / 2 for p in places]
    right = [p + width / 2 for p in places]
    ax.bar(left, before, width, label="after", color="gray")
    ax.bar(right, after, width, label="before", color="tab:blue")
    ax.set_xticks(places)
    ax.set_xticklabels(names)
    ax.set_ylim(0, max(before + after) * 1.1)
    ax.set_ylabel("missed appointments in %")
    ax.set_title("Missed appointments")
    ax.legend()
    return fig

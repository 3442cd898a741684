import pandas as pd


def percent(missed, booked):
    """Return missed as a percentage of booked, without the index of the table."""
    return (100 * missed / booked).to_numpy()


def missed_chart(table):
    """Return the same chart, drawn by pandas: a group for each row, a colour for each column."""
    shares = pd.DataFrame(
        {
            "before": percent(table["missed_before"], table["booked_before"]),
            "after": percent(table["missed_after"], table["booked_after"]),
        },
        index=table["clinic"],
    )
    axes = shares.plot.bar(
        title="Did text reminders help?", xlabel="", ylabel="missed (%)", ylim=(0, 100), rot=0
    )
    return axes.figure

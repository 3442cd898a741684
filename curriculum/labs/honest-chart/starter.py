import matplotlib.pyplot as plt


def missed_chart(table):
    """Return a figure that shows which share of appointments was missed, before and after."""
    # TODO: this is chart one; make it chart three
    figure, axes = plt.subplots()
    axes.bar(table["clinic"], table["missed_after"])
    return figure

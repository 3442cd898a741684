# drawn: FAIL did not finish | ended its process
# titled: FAIL did not finish | ended its process
"""A figure with more axes than anybody can look at."""


def plot(x, y):
    figure, axes = plt.subplots(100, 100)
    return figure

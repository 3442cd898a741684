"""Days against their mean

A swimming pool counts its guests. A line of the counts is easier to judge with a second line across the chart, at the
height of the mean: you see at once which days lie above it. Draw both and return what is in the chart.

- `guests`: a dict from the number of a day to the guests of that day, both whole numbers, in rising order of the
  days. There are at least two days; some numbers of days may be left out, since the pool was closed.
- The first line is that of the days, labelled `"guests"`. The second goes straight from the first to the last day, at
  the height of the mean, and has two points only; it is labelled `"mean"`. There is a legend. The labels of the axes
  are `"day"` and `"guests"`.
- Returns a tuple of three, read from the chart: a list of the x data and y data of each line, as tuples of lists; the
  texts in the legend; and the two labels as a tuple.

>>> days_against_their_mean({1: 40, 2: 60, 4: 80})
([([1, 2, 4], [40, 60, 80]), ([1, 4], [60.0, 60.0])], ['guests', 'mean'], ('day', 'guests'))
"""

import matplotlib.pyplot as plt
import numpy as np

minutes = 8
profile = "plot"
chapter = "01-figure-and-axes"
hint = "`list(guests)` holds the days. A line at one height has two x values and twice the same y value."


def days_against_their_mean(guests: dict[int, int]) -> tuple:
    days, counts = list(guests), list(guests.values())
    mean = sum(counts) / len(counts)
    figure, ax = plt.subplots()
    ax.plot(days, counts, label="guests")
    ax.plot([days[0], days[-1]], [mean, mean], label="mean")
    ax.set_xlabel("day")
    ax.set_ylabel("guests")
    ax.legend()
    lines = [(one.get_xdata().tolist(), one.get_ydata().tolist()) for one in ax.get_lines()]
    return lines, [text.get_text() for text in ax.get_legend().get_texts()], (ax.get_xlabel(), ax.get_ylabel())


def cases(rng):
    yield ({1: 10, 2: 20},)
    yield ({1: 40, 2: 60, 4: 80},)
    yield ({3: 7, 4: 7, 5: 7},)
    yield ({5: 0, 9: 10, 10: 2},)
    yield ({0: 30, 20: 10, 30: 5, 31: 15},)
    for n in (4, 7):
        days = np.cumsum(rng.integers(1, 4, n)).tolist()
        yield (dict(zip(days, rng.integers(0, 300, n).tolist())),)


def _drawn(guests, across, names=("guests", "mean"), labels=("day", "guests")):
    return [(list(guests), list(guests.values())), across], list(names), labels


def wrong_mean_of_first_and_last(guests):
    """Your second line is at the mean of the first and the last day. All days count."""
    days, counts = list(guests), list(guests.values())
    mean = (counts[0] + counts[-1]) / 2
    return _drawn(guests, ([days[0], days[-1]], [mean, mean]))


def wrong_from_first_to_last_value(guests):
    """Your second line runs from the first count to the last. A line at the mean has the same height everywhere."""
    days, counts = list(guests), list(guests.values())
    return _drawn(guests, ([days[0], days[-1]], [counts[0], counts[-1]]))


def wrong_places_for_days(guests):
    """You draw against 0, 1, 2, and so on. The days have numbers of their own, and some are left out."""
    counts = list(guests.values())
    mean = sum(counts) / len(counts)
    last = len(counts) - 1
    return [(list(range(len(counts))), counts), ([0, last], [mean, mean])], ["guests", "mean"], ("day", "guests")


def wrong_divided_by_the_days_between(guests):
    """You divide by the days from the first to the last. Days on which the pool was closed have no count: divide by the number
    of counts."""
    days, counts = list(guests), list(guests.values())
    mean = sum(counts) / (days[-1] - days[0] + 1)
    return _drawn(guests, ([days[0], days[-1]], [mean, mean]))

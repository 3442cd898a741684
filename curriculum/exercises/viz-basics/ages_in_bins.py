"""The ages of the visitors

A swimming pool sells three kinds of tickets: under 12, from 12, and from 65 years. Draw a histogram of its visitors
whose bins are these groups, so that the manager sees how many tickets of each kind are needed, and return what is in
it.

- `ages`: a list of at least one whole number from 0 to 110.
- The bins go from 0 to 12, from 12 to 65 and from 65 to 110; somebody of 12 belongs to the second, somebody of 65 to
  the third. The x-label is `"age (years)"`, the y-label `"visitors"`.
- Returns a tuple of four: the counts of the bins and the edges, as lists of floats, the x-label and the y-label, both
  read from the chart.

>>> ages_in_bins([4, 12, 30, 65, 70])
([1.0, 2.0, 2.0], [0.0, 12.0, 65.0, 110.0], 'age (years)', 'visitors')
"""

import matplotlib.pyplot as plt

minutes = 5
chapter = "03-spread"
hint = "Three bins have four edges. What does `ax.hist()` return?"


def ages_in_bins(ages: list[int]) -> tuple:
    figure, ax = plt.subplots()
    counts, edges, bars = ax.hist(ages, bins=[0, 12, 65, 110])
    ax.set_xlabel("age (years)")
    ax.set_ylabel("visitors")
    return counts.tolist(), edges.tolist(), ax.get_xlabel(), ax.get_ylabel()


def cases(rng):
    yield ([4],)
    yield ([12],)
    yield ([65, 64],)
    yield ([4, 12, 30, 65, 70],)
    yield ([0, 11, 109, 110],)
    yield ([66, 67, 13, 11, 12, 12],)
    yield ([20, 20, 20],)
    for n in (6, 20):
        yield ([*rng.integers(0, 111, n).tolist(), 12, 65],)


def wrong_three_equal_bins(ages):
    """You let Matplotlib cut the range into three equal bins. The tickets have other borders; give a list of edges."""
    figure, ax = plt.subplots()
    counts, edges, bars = ax.hist(ages, bins=3)
    return counts.tolist(), edges.tolist(), "age (years)", "visitors"


def wrong_shares(ages):
    """Your numbers are densities. The manager needs to know how many tickets."""
    figure, ax = plt.subplots()
    counts, edges, bars = ax.hist(ages, bins=[0, 12, 65, 110], density=True)
    return counts.tolist(), edges.tolist(), "age (years)", "visitors"


def wrong_left_edge_not_included(ages):
    """Somebody of exactly 12 is in your first bin, or somebody of 65 in your second. Each bin owns its left edge."""
    first = sum(age <= 12 for age in ages)
    second = sum(12 < age <= 65 for age in ages)
    return [float(first), float(second), float(len(ages) - first - second)], [0.0, 12.0, 65.0, 110.0], "age (years)", "visitors"

"""A chart for each school

Four schools, four histograms side by side: how far pupils travel. Each chart is fine by itself, but with different
axes the eye compares the wrong lengths. Draw one Axes for each school, in one row, with the same bins, densities and
the same scales.

- `ways`: a dict from the name of a school to a list of distances in kilometres, floats from 0 up to, but not
  including, 30. At least two schools, each with at least one distance.
- The bins go from 0 to 5, from 5 to 10 and from 10 to 30. The title of each Axes is the name of the school; the Axes
  stand in the order of the dict.
- Returns a tuple of three: the titles, read from the Axes; a list with the densities of each school, as lists of
  floats; and the upper limits of the vertical axes, read from the Axes, as a list of floats. Leave these limits to
  Matplotlib.

>>> titles, heights, tops = a_chart_for_each_school({"Hill": [1.0, 4.0, 7.0, 20.0], "Lake": [6.0]})
>>> titles, heights, tops[0] == tops[1]
(['Hill', 'Lake'], [[0.1, 0.05, 0.0125], [0.0, 0.2, 0.0]], True)
"""

import matplotlib.pyplot as plt

minutes = 7
profile = "plot"
chapter = "03-spread"
hint = "`plt.subplots` takes the number of rows and of columns, and says with one more argument that the vertical scale is shared. A school, its distances and its Axes go together in one loop."


def a_chart_for_each_school(ways: dict[str, list[float]]) -> tuple:
    figure, axes = plt.subplots(1, len(ways), sharey=True)
    heights = []
    for ax, name in zip(axes, ways):
        high, _, _ = ax.hist(ways[name], bins=[0, 5, 10, 30], density=True)
        heights.append(high.tolist())
        ax.set_title(name)
    tops = [float(ax.get_ylim()[1]) for ax in axes]
    return [ax.get_title() for ax in axes], heights, tops


def _shared(heights):
    return [1.05 * max(max(high) for high in heights)] * len(heights)


def _heights(distances, edges=(0, 5, 10, 30), density=True):
    counts = [0] * (len(edges) - 1)
    for km in distances:
        for i in range(len(counts)):
            if edges[i] <= km < edges[i + 1]:
                counts[i] += 1
    if not density:
        return [float(count) for count in counts]
    return [count / len(distances) / (edges[i + 1] - edges[i]) for i, count in enumerate(counts)]


def cases(rng):
    yield ({"Hill": [1.0, 4.0, 7.0, 20.0], "Lake": [6.0]},)
    yield ({"b": [5.0, 10.0], "a": [0.0, 29.0]},)
    yield ({"North": [2.0, 3.0, 6.0], "South": [12.0, 25.0, 7.0, 8.0], "East": [0.5]},)
    yield ({"x": [9.5, 9.0, 1.0, 1.5], "y": [28.0, 15.0]},)
    for n in (2, 3):
        ways = {}
        for i in range(n):
            ways[f"School {int(rng.integers(1, 90))}{'abc'[i]}"] = (rng.integers(0, 60, int(rng.integers(3, 9))) / 2.0).tolist()
        yield (ways,)


def wrong_counts(ways):
    """You draw counts, so the bars of a large school are higher everywhere. Draw densities."""
    heights = [_heights(km, density=False) for km in ways.values()]
    return list(ways), heights, _shared(heights)


def wrong_equal_bins(ways):
    """Your bins are equally wide. They should go from 0 to 5, from 5 to 10 and from 10 to 30."""
    heights = [_heights(km, (0, 10, 20, 30)) for km in ways.values()]
    return list(ways), heights, _shared(heights)


def wrong_scales_of_their_own(ways):
    """Each of your Axes has a scale of its own, so equal lengths mean different things. Say that the scales are shared when you
    make them."""
    heights = [_heights(km) for km in ways.values()]
    return list(ways), heights, [1.05 * max(high) for high in heights]


def wrong_shares_not_densities(ways):
    """Your heights are shares. In a density, the *area* is the share, so the height is divided by the width of the bin."""
    widths = (5, 5, 20)
    heights = [[h * w for h, w in zip(_heights(km), widths)] for km in ways.values()]
    return list(ways), heights, _shared(heights)

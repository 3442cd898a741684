"""Complete it: two call centres

A firm has a large and a small call centre and wants to compare how long their customers wait. Both histograms are
drawn into the same Axes. Fill the gaps, so that bars of the same width are compared and the size of a centre doesn't
matter.

- `large`, `small`: lists of waiting times in minutes, floats from 0 up to, but not including, 20. Each has at least
  one value.
- The bins are 4 minutes wide: from 0 to 4, from 4 to 8, and so on up to 20. The heights are densities.
- Returns a tuple of three: the heights for `large`, the heights for `small`, as lists, and the texts in the legend,
  `"large"` and `"small"`.

>>> two_call_centres([1.0, 2.0, 5.0, 19.0], [6.0])
([0.125, 0.0625, 0.0, 0.0, 0.0625], [0.0, 0.25, 0.0, 0.0, 0.0], ['large', 'small'])
"""

import matplotlib.pyplot as plt

kind = "complete"
minutes = 5
chapter = "03-spread"
hint = "Five bins, so how many edges? And which argument makes the areas of all bars add up to 1?"

starter = '''
import matplotlib.pyplot as plt


def two_call_centres(large: list[float], small: list[float]) -> tuple:
    edges = ...
    figure, ax = plt.subplots()
    heights = []
    for times, name in [(large, "large"), (small, "small")]:
        high, _, _ = ax.hist(times, bins=edges, ..., label=name)
        heights.append(high.tolist())
    ax.legend()
    return heights[0], heights[1], [text.get_text() for text in ax.get_legend().get_texts()]
'''


def two_call_centres(large: list[float], small: list[float]) -> tuple:
    edges = [0, 4, 8, 12, 16, 20]
    figure, ax = plt.subplots()
    heights = []
    for times, name in [(large, "large"), (small, "small")]:
        high, _, _ = ax.hist(times, bins=edges, density=True, label=name)
        heights.append(high.tolist())
    ax.legend()
    return heights[0], heights[1], [text.get_text() for text in ax.get_legend().get_texts()]


def cases(rng):
    yield [1.0], [2.0]
    yield [3.5, 4.0], [8.0]
    yield [1.0, 2.0, 5.0, 19.0], [6.0]
    yield [12.0, 12.5, 15.75, 16.0, 3.0], [0.0, 19.5]
    yield [7.0, 7.0, 7.0, 9.0], [11.0, 2.0, 2.0]
    for n in (9, 15):
        yield (rng.integers(0, 40, n) / 2).tolist(), (rng.integers(0, 40, 4) / 2).tolist()


def wrong_counts(large, small):
    """Your heights are counts. The bars of the large centre are higher because more people call it."""
    edges = [0, 4, 8, 12, 16, 20]
    figure, ax = plt.subplots()
    return ax.hist(large, bins=edges)[0].tolist(), ax.hist(small, bins=edges)[0].tolist(), ["large", "small"]


def wrong_own_bins(large, small):
    """You cut the range of each centre into five bins of its own, so bars of different width are compared. Give both the same edges."""
    figure, ax = plt.subplots()
    first, second = (ax.hist(times, bins=5, density=True)[0].tolist() for times in (large, small))
    return first, second, ["large", "small"]


def wrong_shares_for_densities(large, small):
    """Your heights are shares of the values. A density divides them by the width of the bin as well, here by 4."""
    edges = [0, 4, 8, 12, 16, 20]
    figure, ax = plt.subplots()
    first, second = ((ax.hist(times, bins=edges)[0] / len(times)).tolist() for times in (large, small))
    return first, second, ["large", "small"]

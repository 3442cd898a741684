"""Deliveries to look at

A wholesaler draws a box plot of the weights of its deliveries, with one box for each lorry, all in one Axes. The
single points beyond the whiskers are deliveries that somebody should look at. Draw the box plot and return these
points.

- `weights`: a dict from the name of a lorry to the list of its weights (floats). There is at least one lorry, and
  each has at least one weight.
- The boxes stand in the order of the dict.
- Returns a list with one list for each lorry, in the order of the dict: the weights that are drawn as single points,
  read from the chart, in rising order. For a lorry without such points it is empty.

>>> deliveries_to_look_at({"A": [2.0, 3.0, 3.0, 5.0, 40.0], "B": [7.0, 8.0]})
[[40.0], []]
"""

import matplotlib.pyplot as plt

minutes = 5
chapter = "03-spread"
hint = "A list of lists makes several boxes, and the dict that `ax.boxplot()` returns has a list under the key `\"fliers\"`, with one entry for each box."


def deliveries_to_look_at(weights: dict[str, list[float]]) -> list[list[float]]:
    figure, ax = plt.subplots()
    parts = ax.boxplot(list(weights.values()))
    return [sorted(points.get_ydata().tolist()) for points in parts["fliers"]]


def cases(rng):
    yield ({"A": [4.0]},)
    yield ({"A": [2.0, 3.0, 3.0, 5.0, 40.0]},)
    yield ({"A": [2.0, 3.0, 3.0, 5.0, 40.0], "B": [7.0, 8.0]},)
    yield ({"Z": [50.0, 1.0, 20.0, 21.0, 22.0, 23.0], "Y": [9.0, 9.0, 9.0, 9.0, 10.0]},)
    yield ({"Q": [1.0, 2.0, 3.0, 4.0, 8.5], "P": [30.0, 0.5, 5.0, 6.0, 7.0, 8.0], "O": [5.0, 5.0, 5.0]},)
    yield ({"M": [80.0, 10.0, 11.0, 12.0, 70.0, 11.0, 10.0, 12.0, 13.0]},)
    yield ({"small": [1.0, 1.0, 2.0, 2.0, 9.0], "large": [30.0, 31.0, 32.0, 33.0]},)
    yield ({"small": [3.0, 3.0, 3.0, 4.0, 20.0], "large": [50.0, 52.0, 54.0, 10.0, 53.0, 51.0]},)
    yield ({"a": [5.0, 5.0, 5.0, 5.0, 6.0], "b": [5.0, 6.0, 7.0, 8.0]},)
    for n in (8, 14):
        yield (
            {
                name: [*rng.integers(20, 40, n).astype(float).tolist(), 90.0, float(rng.integers(60, 80))]
                for name in ("L1", "L2")
            },
        )


def wrong_outside_the_box(weights):
    """You return everything outside the box. That is about half of the deliveries; the whiskers reach further than the box."""
    figure, ax = plt.subplots()
    parts = ax.boxplot(list(weights.values()), whis=0.0)
    return [sorted(points.get_ydata().tolist()) for points in parts["fliers"]]


def wrong_the_largest_only(weights):
    """You return the largest weight of each lorry. It may be within the whiskers, and there may be several points, at the lower end too."""
    return [[max(values)] for values in weights.values()]


def wrong_all_lorries_in_one_box(weights):
    """You put the weights of all lorries into one box. What is unusual for a small lorry may be usual for a large one."""
    figure, ax = plt.subplots()
    points = ax.boxplot([weight for values in weights.values() for weight in values])["fliers"][0].get_ydata().tolist()
    return [sorted(weight for weight in values if weight in points) for values in weights.values()]

"""Children growing

A children's doctor wants to see how her patients grow: one line for each child in the same chart, with a legend that
says whose line it is. Draw the chart and return what is in it.

- `heights`: a dict from the name of a child to a dict from age in years to height in centimetres. Ages stand in
  rising order. There is at least one child, and each has at least one age.
- The x-axis is the age, the y-axis the height. The labels are `"age (years)"` and `"height (cm)"`. The lines are
  drawn in the order of the dict, each labelled with the name of its child. There is a legend.
- Returns a tuple of four, all read from the chart: the x-label, the y-label, the list of the texts in the legend, and
  a list with one tuple for each line: its x data and its y data, as lists.

>>> children_growing({"Ines": {2: 88, 3: 97}, "Tom": {3: 95, 5: 110}})
('age (years)', 'height (cm)', ['Ines', 'Tom'], [([2, 3], [88, 97]), ([3, 5], [95, 110])])
"""

import matplotlib.pyplot as plt

minutes = 7
chapter = "01-figure-and-axes"
hint = "One Axes for all, and in a loop one call of `ax.plot()` for each child. `list(d)` are the keys of a dict, `list(d.values())` its values."


def children_growing(heights: dict[str, dict[int, int]]) -> tuple:
    figure, ax = plt.subplots()
    for name, course in heights.items():
        ax.plot(list(course), list(course.values()), label=name)
    ax.set_xlabel("age (years)")
    ax.set_ylabel("height (cm)")
    ax.legend()
    lines = [(one.get_xdata().tolist(), one.get_ydata().tolist()) for one in ax.get_lines()]
    names = [text.get_text() for text in ax.get_legend().get_texts()]
    return ax.get_xlabel(), ax.get_ylabel(), names, lines


def cases(rng):
    yield ({"Ines": {2: 88}},)
    yield ({"Ines": {2: 88, 3: 97}},)
    yield ({"Ines": {2: 88, 3: 97}, "Tom": {3: 95, 5: 110}},)
    yield ({"Bo": {1: 75, 4: 102, 9: 133}, "Ada": {4: 101}, "Cy": {2: 90, 6: 117}},)
    names = ["Ada", "Bo", "Cy", "Eva", "Tom"]
    for n in (2, 4):
        heights = {}
        for k in rng.permutation(5)[:n].tolist():
            ages = sorted({2, *rng.integers(3, 12, 4).tolist()})
            heights[names[k]] = {age: 74 + 7 * age + int(rng.integers(-3, 4)) for age in ages}
        yield (heights,)


def wrong_axes_exchanged(heights):
    """Your ages run upwards and the heights along the bottom. `ax.plot()` takes first what belongs on the x-axis."""
    figure, ax = plt.subplots()
    for name, course in heights.items():
        ax.plot(list(course.values()), list(course), label=name)
    lines = [(one.get_xdata().tolist(), one.get_ydata().tolist()) for one in ax.get_lines()]
    return "age (years)", "height (cm)", list(heights), lines


def wrong_lines_without_names(heights):
    """Your lines have no labels, so nobody can tell whose they are."""
    figure, ax = plt.subplots()
    for course in heights.values():
        ax.plot(list(course), list(course.values()))
    lines = [(one.get_xdata().tolist(), one.get_ydata().tolist()) for one in ax.get_lines()]
    return "age (years)", "height (cm)", [], lines


def wrong_axes_not_named(heights):
    """Your axes have no labels. A reader can't know whether 97 is a height or a weight."""
    figure, ax = plt.subplots()
    for name, course in heights.items():
        ax.plot(list(course), list(course.values()), label=name)
    lines = [(one.get_xdata().tolist(), one.get_ydata().tolist()) for one in ax.get_lines()]
    return ax.get_xlabel(), ax.get_ylabel(), list(heights), lines

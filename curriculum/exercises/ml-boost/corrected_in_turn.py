"""Corrected in turn

A museum wants to predict its visitors from a table of categories: the weekday, the weather, whether there are holidays. Boost with the smallest models there are:
each looks at one column only and says, for every value in it, the mean residual of the rows with this value.

- `table`: an array of texts of shape (n, d), a row for each day; n and d are at least 1. `visitors`: an array of floats of shape (n,).
- The start is the mean of `visitors`. Stage 0 looks at column 0, stage 1 at column 1, and so on; after the last column comes column 0 again.
- Each stage adds `rate` times what its model says. `stages` is at least 0.
- Returns an array of floats of shape (n,): the predictions for these rows after all stages.

>>> days = np.array([["Sat", "rain"], ["Sat", "sun"], ["Mon", "rain"], ["Mon", "sun"]])
>>> corrected_in_turn(days, np.array([90.0, 50.0, 40.0, 20.0]), 1, 1.0)
array([70., 70., 30., 30.])
>>> corrected_in_turn(days, np.array([90.0, 50.0, 40.0, 20.0]), 2, 0.5)
array([67.5, 52.5, 47.5, 32.5])
"""

import numpy as np

minutes = 9
chapter = "01-what-is-left-over"
hint = "Which column is it in stage `s`? A remainder says so. Work out the residuals once at the beginning of a stage, then go through the different values of that column."


def corrected_in_turn(table: np.ndarray, visitors: np.ndarray, stages: int, rate: float) -> np.ndarray:
    predicted = np.full(len(visitors), visitors.mean())
    for stage in range(stages):
        column = table[:, stage % table.shape[1]]
        residual = visitors - predicted
        for value in np.unique(column):
            rows = column == value
            predicted[rows] += rate * residual[rows].mean()
    return predicted


def cases(rng):
    days = np.array([["Sat", "rain"], ["Sat", "sun"], ["Mon", "rain"], ["Mon", "sun"]])
    seen = np.array([90.0, 50.0, 40.0, 20.0])
    yield (np.array([["Sat"]]), np.array([30.0]), 0, 0.5)
    yield (np.array([["Sat"], ["Mon"]]), np.array([30.0, 10.0]), 0, 0.5)
    yield (np.array([["Sat"], ["Mon"]]), np.array([30.0, 10.0]), 1, 0.5)
    yield (np.array([["Sat"], ["Mon"]]), np.array([30.0, 10.0]), 2, 0.5)
    yield (days, seen, 1, 1.0)
    yield (days, seen, 2, 0.5)
    yield (days[:3], seen[:3], 3, 0.5)
    yield (days[1:], seen[1:], 4, 0.5)
    yield (days[:3], np.array([8.0, 0.0, 1.0]), 5, 0.25)
    words = [np.array(["Sat", "Sun", "Mon"]), np.array(["rain", "sun"]), np.array(["term", "holidays"])]
    for n, stages, rate in ((6, 2, 0.5), (9, 4, 0.5), (12, 7, 0.25), (15, 9, 0.1)):
        table = np.array([w[rng.integers(0, len(w), n)] for w in words]).T
        yield (table, rng.integers(0, 60, n) * 5.0, stages, rate)


def wrong_rest_of_the_start(table, visitors, stages, rate):
    """You take the residuals once, before the first stage. Each stage has to correct what *all* stages before it left over."""
    predicted = np.full(len(visitors), visitors.mean())
    residual = visitors - predicted
    for stage in range(stages):
        column = table[:, stage % table.shape[1]]
        for value in np.unique(column):
            rows = column == value
            predicted[rows] += rate * residual[rows].mean()
    return predicted


def wrong_starts_at_zero(table, visitors, stages, rate):
    """Your predictions start at 0. The start is the mean of the visitors."""
    predicted = np.full(len(visitors), 0.0)
    for stage in range(stages):
        column = table[:, stage % table.shape[1]]
        residual = visitors - predicted
        for value in np.unique(column):
            rows = column == value
            predicted[rows] += rate * residual[rows].mean()
    return predicted


def wrong_first_column_only(table, visitors, stages, rate):
    """Every one of your stages looks at column 0. Each stage has a column of its own, in turn."""
    predicted = np.full(len(visitors), visitors.mean())
    for _ in range(stages):
        residual = visitors - predicted
        for value in np.unique(table[:, 0]):
            rows = table[:, 0] == value
            predicted[rows] += rate * residual[rows].mean()
    return predicted


def wrong_all_columns_each_stage(table, visitors, stages, rate):
    """One of your stages corrects by all columns. A stage looks at one column only."""
    predicted = np.full(len(visitors), visitors.mean())
    for _ in range(stages):
        for j in range(table.shape[1]):
            residual = visitors - predicted
            for value in np.unique(table[:, j]):
                rows = table[:, j] == value
                predicted[rows] += rate * residual[rows].mean()
    return predicted

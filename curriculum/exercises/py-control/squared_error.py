"""How wrong was the forecast?

For some days there was a forecast of the temperature, and later it was measured. The error for a day is the forecast
minus the measured value. Return the mean of the squared errors: multiply each error by itself, add up these squares,
and divide by the number of days. With squares, errors upwards and downwards do not cancel out, and large errors count
for more.

- `forecast`, `measured`: lists of ints; the items at the same position belong to the same day.
- Returns a float.
- Raises `ValueError` if the lists are not equally long, or if they are empty.

>>> squared_error([20, 18, 25], [21, 18, 22])
3.3333333333333335
>>> squared_error([10, 10], [8, 12])
4.0
"""

minutes = 6
chapter = "07-in-one-line"
hint = "The two lists have the same positions, so let a range run through them. First make the list of the squares; `sum` can do the rest."


def squared_error(forecast: list[int], measured: list[int]) -> float:
    days = len(forecast)
    if days != len(measured) or days < 1:
        raise ValueError("two lists of the same length are needed, with at least one day")
    return sum([(forecast[i] - measured[i]) ** 2 for i in range(days)]) / days


def cases(rng):
    yield ([], [])
    yield ([5], [])
    yield ([], [5, 6])
    yield ([5], [5])
    yield ([5], [8])
    yield ([3, 4], [3])
    yield ([1], [1, 2])
    yield ([10, 10], [8, 12])
    yield ([0, 4], [0, 0])
    yield ([20, 18, 25], [21, 18, 22])
    for n in (4, 7, 10):
        yield (rng.integers(-5, 30, n).tolist(), rng.integers(-5, 30, n).tolist())


def wrong_errors_cancel_out(forecast, measured):
    """You add the errors without squaring them. For [10, 10] and [8, 12] the errors 2 and -2 cancel out, and the forecast looks perfect."""
    days = len(forecast)
    if days != len(measured) or days == 0:
        raise ValueError("two lists of the same length are needed, with at least one day")
    return sum([forecast[i] - measured[i] for i in range(days)]) / days


def wrong_square_of_the_sum(forecast, measured):
    """You add the errors first and square the sum. Square each error by itself, before you add them."""
    days = len(forecast)
    if days != len(measured) or days == 0:
        raise ValueError("two lists of the same length are needed, with at least one day")
    return sum([forecast[i] - measured[i] for i in range(days)]) ** 2 / days


def wrong_not_a_mean(forecast, measured):
    """You return the sum of the squares. For the mean, divide it by the number of days; the result is a float."""
    days = len(forecast)
    if days != len(measured) or days == 0:
        raise ValueError("two lists of the same length are needed, with at least one day")
    return sum([(forecast[i] - measured[i]) ** 2 for i in range(days)])


def wrong_lengths_not_compared(forecast, measured):
    """You use as many days as both lists have and ignore the rest. Lists that are empty or differ in length are
    a mistake, and the task asks for a ValueError."""
    days = min(len(forecast), len(measured))
    if days == 0:
        return 0.0
    return sum([(forecast[i] - measured[i]) ** 2 for i in range(days)]) / days

"""The average on the bathroom scales

These scales don't show single weighings but a moving average, so that a glass of water doesn't alarm anybody. On the first day the old model
showed 6 kilograms to somebody who weighs 60. Return what an honest model shows: the moving average with its start corrected, after each weighing.

- `weighings`: a list of floats, or None for a day on which nobody stood on the scales. On such a day the display stays as it was, and the day doesn't
  count. Before the first weighing the display shows 0.0.
- `beta`: a float above 0 and below 1: the share of the average that is kept.
- Returns a list of floats, one for each day.

>>> [round(shown, 2) for shown in honest_average([60.0, None, 63.0], 0.5)]
[60.0, 60.0, 62.0]
"""

minutes = 6
chapter = "02-adam"
hint = "How many weighings have gone into the average? That isn't always the number of the day."


def honest_average(weighings: list, beta: float) -> list[float]:
    average, count, shown = 0.0, 0, []
    display = 0.0
    for weight in weighings:
        if weight is not None:
            count += 1
            average = beta * average + (1 - beta) * weight
            display = average / (1 - beta**count)
        shown.append(display)
    return shown


def cases(rng):
    yield ([], 0.9)
    yield ([60.0], 0.9)
    yield ([None, 60.0], 0.5)
    yield ([60.0, None, 63.0], 0.5)
    yield ([60.0, 64.0], 0.75)
    yield ([4.0, 0.0, 2.0], 0.5)
    yield ([80.0, 78.0, 79.0, 81.0], 0.9)
    yield ([None, 50.0, 52.0, None, None, 49.0], 0.8)
    for n in (5, 9):
        days = rng.uniform(55, 90, n).round(1).tolist()
        days[int(rng.integers(1, n - 1))] = None
        yield (days, float(rng.choice([0.6, 0.9])))


def _shown(weighings, beta, take):
    average, count, shown, display = 0.0, 0, [], 0.0
    for day, weight in enumerate(weighings, 1):
        if weight is not None:
            count += 1
            average = beta * average + (1 - beta) * weight
            display = take(average, count, day)
        shown.append(display)
    return shown


def wrong_start_not_corrected(weighings, beta):
    """You show the average as it is. It starts at 0, and after one weighing of 60 kilograms with beta = 0.9 it's still at 6."""
    return _shown(weighings, beta, lambda average, count, day: average)


def wrong_counts_days(weighings, beta):
    """You correct with the number of the day. Days without a weighing put nothing into the average; count the weighings."""
    return _shown(weighings, beta, lambda average, count, day: average / (1 - beta**day))


def wrong_same_correction_each_time(weighings, beta):
    """You divide by 1 - beta each time. That's right for the first weighing only; after t of them, the weights add up to 1 - beta ** t."""
    return _shown(weighings, beta, lambda average, count, day: average / (1 - beta))


def wrong_first_weighing_as_start(weighings, beta):
    """You let the average start at the first weighing. It's a common trick, but then the first one counts much more than those after it."""
    average, shown = 0.0, []
    for weight in weighings:
        if weight is not None:
            average = weight if average == 0 else beta * average + (1 - beta) * weight
        shown.append(average)
    return shown

"""Which way to turn the dials

A coffee machine has several dials, and each was turned a little while all the others stood still: the machine's error
was measured before and after. The error should become smaller. For each dial, say where it ends up if it's
turned the right way by `step`, and what error to expect there, going by the slope in the trial.

- `trials`: a list of lists `[name, before, error_before, after, error_after]`: a text and four numbers; `before` and
  `after` are two different settings of the dial, in either order.
- `step`: a number above 0. The dial starts at `before` and is turned by exactly `step`, upwards or downwards. If the
  slope is 0, it stays.
- Returns a list of lists `[name, setting, estimate]` in the order of the trials: the new setting, and the estimated
  error there.

>>> turn_the_dials([["heat", 90, 4.0, 92, 3.0], ["grind", 5, 4.0, 6, 4.0]], 3)
[['heat', 93, 2.5], ['grind', 5, 4.0]]
"""

minutes = 8
chapter = "01-how-fast-now"
hint = "The slope is the change of the error divided by the change of the setting. If it's negative, the lower values lie to the right."


def turn_the_dials(trials: list[list], step: float) -> list[list]:
    rows = []
    for name, before, error_before, after, error_after in trials:
        slope = (error_after - error_before) / (after - before)
        move = 0
        if slope < 0:
            move = step
        elif slope > 0:
            move = -step
        rows.append([name, before + move, error_before + slope * move])
    return rows


def cases(rng):
    yield [], 1
    yield [["heat", 90, 4.0, 92, 3.0]], 1
    yield [["heat", 90, 4.0, 92, 5.0]], 1
    yield [["heat", 90, 4.0, 92, 3.0], ["grind", 5, 4.0, 6, 4.0]], 3
    yield [["water", 8, 6.0, 6, 5.0]], 0.5
    yield [["a", 3, 2.0, 1, 8.0], ["b", 0, 1.0, -2, 0.5]], 2
    yield [["a", 10, 0.5, 10.5, 0.25], ["b", -3, 7.0, -4, 9.0], ["c", 2, 1.0, 7, 1.0]], 4
    for n in (3, 5):
        rows = []
        for i in range(n):
            before = int(rng.integers(-9, 40))
            turn = int(rng.choice([-4, -2, -1, 1, 2, 4]))
            rows.append([f"dial {i}", before, float(rng.integers(20, 40)), before + turn, float(rng.integers(20, 40))])
        yield rows, int(rng.integers(1, 5))


def wrong_with_the_slope(trials, step):
    """You turn the dials uphill, so the error grows. Where the slope is positive, the lower values lie to the left."""
    rows = []
    for name, before, error_before, after, error_after in trials:
        slope = (error_after - error_before) / (after - before)
        move = (slope > 0) * step - (slope < 0) * step
        rows.append([name, before + move, error_before + slope * move])
    return rows


def wrong_change_of_the_error(trials, step):
    """You go by whether the error rose or fell in the trial. If the dial was turned downwards in it, a fall of the error
    says the opposite: divide by the change of the setting."""
    rows = []
    for name, before, error_before, after, error_after in trials:
        change = error_after - error_before
        move = (change < 0) * step - (change > 0) * step
        rows.append([name, before + move, error_before + change / (after - before) * move])
    return rows


def wrong_per_trial(trials, step):
    """You take the change of the error in the trial for the slope. The slope is the change *for each unit* of the
    setting."""
    rows = []
    for name, before, error_before, after, error_after in trials:
        slope = (error_after - error_before) / (after - before)
        whole = error_after - error_before
        move = (slope < 0) * step - (slope > 0) * step
        rows.append([name, before + move, error_before - abs(whole) * step if move else error_before])
    return rows

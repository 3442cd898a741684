"""The same steps as Keras

A Keras run used momentum and a schedule that changes the rate in each step. To repeat it, return where a weight stands after
each step, by Keras' rule:

`v = momentum * v - rate * slope`, then `w = w + v`.

- `slopes`: a list of floats, the slope that the weight has in each step; `rates`: a list of as many rates; `momentum`: a float.
- The weight starts at 0, and so does `v`.
- Returns a list of floats, the weight after each step.

>>> same_steps_as_keras([1.0, 1.0], [0.5, 0.25], 0.5)
[-0.5, -1.0]
>>> same_steps_as_keras([], [], 0.5)
[]
"""

minutes = 5
chapter = "02-but-other-defaults"
hint = "With which rate does the slope of the first step still move the weight in the second?"


def same_steps_as_keras(slopes: list[float], rates: list[float], momentum: float) -> list[float]:
    w = v = 0.0
    path = []
    for slope, rate in zip(slopes, rates):
        v = momentum * v - rate * slope
        w = w + v
        path.append(w)
    return path


def cases(rng):
    yield ([], [], 0.5)
    yield ([2.0], [0.25], 0.5)
    yield ([1.0, 1.0], [0.5, 0.25], 0.5)
    yield ([1.0, -2.0, 4.0], [0.5, 0.25, 0.125], 0.5)
    yield ([4.0, 0.0, 0.0], [0.25, 0.125, 0.125], 0.5)
    yield ([2.0, 2.0, 2.0], [0.125, 0.25, 0.5], 0.75)
    for n in (3, 4, 6):
        yield ((rng.integers(1, 9, n) / 2).tolist(), [0.5 / 2**i for i in range(n)], 0.5)


def wrong_rule_of_pytorch(slopes, rates, momentum):
    """You multiply the whole velocity by the rate of the step, as PyTorch does. In Keras each slope keeps the rate of its own step: 1 · 0.5 goes on as 0.25, whatever the next rate is."""
    w = v = 0.0
    path = []
    for slope, rate in zip(slopes, rates):
        v = momentum * v + slope
        w = w - rate * v
        path.append(w)
    return path


def wrong_step_with_old_velocity(slopes, rates, momentum):
    """You move the weight by the old velocity and renew it afterwards, so the weight lags a step behind."""
    w = v = 0.0
    path = []
    for slope, rate in zip(slopes, rates):
        w = w + v
        v = momentum * v - rate * slope
        path.append(w)
    return path


def wrong_no_memory(slopes, rates, momentum):
    """Your velocity forgets everything before this step. A part of it, `momentum * v`, is carried along."""
    w = 0.0
    path = []
    for slope, rate in zip(slopes, rates):
        w = w - rate * slope
        path.append(w)
    return path


def wrong_uphill(slopes, rates, momentum):
    """You step along the slope, uphill. The rate times the slope is subtracted."""
    w = v = 0.0
    path = []
    for slope, rate in zip(slopes, rates):
        v = momentum * v + rate * slope
        w = w + v
        path.append(w)
    return path

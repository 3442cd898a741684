"""Find the mistake: one unit, many outputs

An oven's network has a single hidden ReLU unit, and its value goes to several outputs, such as colour, weight and crust. The engineers want
to know how the loss would react to the temperature x: the slope of the loss for x. With one output the function is right. With more it
isn't. Find the mistake and fix it.

- `x`, `w`, `b`: floats; the hidden value is max(0, w·x + b). A score of exactly 0 lets nothing through.
- `v`: a list of weights, one for each output, at least one. `dg`: a list of the same length, the slopes of the loss for the outputs.
- Returns a float: the slope of the loss for x.

>>> temperature_slope(2.0, 3.0, -1.0, [2.0, 1.0], [6.0, -4.0])
24.0
>>> temperature_slope(-2.0, 3.0, -1.0, [2.0, 1.0], [6.0, -4.0])
0.0
"""

kind = "fix"
minutes = 6
chapter = "01-slopes-from-behind"
hint = "How many paths lead from the hidden value to the loss, and what is done with paths?"

starter = '''
def temperature_slope(x: float, w: float, b: float, v: list[float], dg: list[float]) -> float:
    z = w * x + b
    da = 0.0
    for weight, slope in zip(v, dg):
        da = weight * slope
    dz = da if z > 0 else 0.0
    return w * dz
'''


def temperature_slope(x: float, w: float, b: float, v: list[float], dg: list[float]) -> float:
    z = w * x + b
    da = 0.0
    for weight, slope in zip(v, dg):
        da += weight * slope
    dz = da if z > 0 else 0.0
    return w * dz


def cases(rng):
    yield (2.0, 3.0, -1.0, [2.0], [6.0])
    yield (2.0, 3.0, -1.0, [2.0, 1.0], [6.0, -4.0])
    yield (-2.0, 3.0, -1.0, [2.0, 1.0], [6.0, -4.0])
    yield (2.0, 3.0, -6.0, [2.0, 1.0], [6.0, 4.0])
    yield (-4.0, 0.5, 1.5, [2.0, 1.0], [6.0, 4.0])
    yield (4.0, -3.0, 2.0, [2.0, 1.0], [3.0, -5.0])
    yield (0.5, 0.5, 0.25, [2.0, 1.0], [3.0, -5.0])
    yield (-1.0, 3.0, 1.0, [2.0, 1.0], [3.0, 5.0])
    yield (1.0, -2.0, 3.0, [1.0, 5.0, -2.0], [2.0, 1.0, 3.0])
    yield (1.0, 2.0, -3.0, [4.0, 2.0], [1.0, 1.0])
    yield (3.0, 2.0, 1.0, [4.0, -2.0], [-3.0, 5.0])
    for n in (2, 3, 5):
        yield (float(rng.integers(2, 6)), float(rng.integers(1, 4)), 1.0, rng.integers(1, 9, n).astype(float).tolist(), rng.integers(1, 9, n).astype(float).tolist())


def wrong_last_output_only(x, w, b, v, dg):
    """Each output overwrites what the one before it sent back, so only the last one counts. The shares of all paths are added."""
    z = w * x + b
    return w * v[-1] * dg[-1] if z > 0 else 0.0


def wrong_mean_of_the_shares(x, w, b, v, dg):
    """You take the mean of the shares. The paths are added: a change of the hidden value moves all outputs at the same time."""
    z = w * x + b
    return w * sum(p * q for p, q in zip(v, dg)) / len(v) if z > 0 else 0.0


def wrong_blocked_by_the_slope(x, w, b, v, dg):
    """You let a slope through if it is positive. The ReLU doesn't look at what comes from behind, only at the score that went into it."""
    da = sum(p * q for p, q in zip(v, dg))
    return w * da if da > 0 else 0.0


def wrong_never_blocked(x, w, b, v, dg):
    """You send the slope on even where the score is negative. There the unit gives 0 whatever x does, so nothing gets through."""
    return w * sum(p * q for p, q in zip(v, dg))

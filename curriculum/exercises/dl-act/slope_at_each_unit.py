"""The slope at each unit

A speech recogniser has many layers, and the first ones don't seem to learn. Follow a single path through it backwards: by how much does the result change if the score of each unit on the path changes a little?

- `scores`: a list of m floats, m at least 1, the scores of the units on the path, from the first to the last. `weights`: a list of m floats: the value of unit i, times weight i, goes into unit i + 1; that of the last unit goes into the result.
- `leak`: a float, at least 0: the activation is z for a score z above 0 and `leak * z` otherwise. At 0 its slope counts as `leak`.
- Returns a list of m floats: for each unit, the slope of the result with respect to its score. It's the product of its own slope, its weight, and all slopes and weights after it.

The last unit has the slope 0.1 and the weight 2: 0.2. The first has 1 and the weight 3: 3 · 0.2.

>>> [round(v, 3) for v in slope_at_each_unit([4.0, -1.0], [3.0, 2.0], 0.1)]
[0.6, 0.2]
"""

minutes = 6
chapter = "01-slopes-that-survive"
hint = "Begin with the last unit. By what do you multiply when you go one unit back?"


def slope_at_each_unit(scores: list[float], weights: list[float], leak: float) -> list[float]:
    slope, slopes = 1.0, []
    for z, w in zip(reversed(scores), reversed(weights)):
        slope *= w * (1 if z > 0 else leak)
        slopes.append(slope)
    return slopes[::-1]


def cases(rng):
    yield ([2.0], [3.0], 0.0)
    yield ([-2.0], [3.0], 0.25)
    yield ([0.0], [4.0], 0.5)
    yield ([4.0, -1.0], [3.0, 2.0], 0.1)
    yield ([-1.0, 4.0], [3.0, 2.0], 0.1)
    yield ([1.0, 2.0, 3.0], [0.5, 2.0, -4.0], 0.0)
    yield ([1.0, -2.0, 3.0], [0.5, 2.0, -4.0], 0.0)
    yield ([-1.0, -2.0, 0.5, -3.0], [2.0, -3.0, 1.5, 0.5], 0.125)
    yield ([0.0, 1.0, 0.0], [2.0, 2.0, 2.0], 0.25)
    for m in (3, 5, 8):
        yield (rng.normal(size=m).round(2).tolist(), (rng.integers(1, 9, m) / 4 * rng.choice([-1, 1], m)).tolist(), 0.25)


def _from_behind(scores, weights, part):
    slope, slopes = 1.0, []
    for z, w in zip(scores[::-1], weights[::-1]):
        slope *= part(z, w)
        slopes.append(slope)
    return slopes[::-1]


def wrong_from_the_front(scores, weights, leak):
    """You multiply from the first unit on. Only what comes *after* a unit lies between it and the result."""
    return _from_behind(scores[::-1], weights[::-1], lambda z, w: w * (1 if z > 0 else leak))[::-1]


def wrong_weights_left_out(scores, weights, leak):
    """You multiply the slopes of the activations alone. Each weight on the way stretches a change as well."""
    return _from_behind(scores, weights, lambda z, w: 1.0 if z > 0 else leak)


def wrong_plain_relu(scores, weights, leak):
    """Your activation is flat below 0. This one keeps the slope `leak` there."""
    return _from_behind(scores, weights, lambda z, w: w if z > 0 else 0.0)


def wrong_value_for_slope(scores, weights, leak):
    """You multiply by the value of each unit. What passes on a change is the slope: 1 above 0, whatever the value."""
    return _from_behind(scores, weights, lambda z, w: w * (z if z > 0 else leak * z))

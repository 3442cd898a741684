'''One value for each step

A metric is logged as events `(step, value)`. When a training is resumed from a saved state, some steps are measured again. Turn the
events into a curve.

- `points`: a list of tuples of a whole number and a float, in the order in which they were written. A step that occurs again was
  measured again, and the *later* event counts.
- Returns a tuple of three: the value of the highest step; the step with the smallest value, of several the first; and that value.
- Without points it returns `None`.

>>> one_value_a_step([(1, 0.6), (2, 0.3), (3, 0.5), (2, 0.45), (3, 0.44)])
(0.44, 3, 0.44)
>>> one_value_a_step([(2, 0.7), (1, 0.7), (3, 0.9)])
(0.9, 1, 0.7)
'''

minutes = 6
chapter = "01-a-line-for-every-run"
hint = "Put the points into a dict: what happens to a step that comes again?"


def one_value_a_step(points: list) -> tuple | None:
    if not points:
        return None
    curve = dict(points)
    best = min(curve, key=lambda step: (curve[step], step))
    return curve[max(curve)], best, curve[best]


def cases(rng):
    yield ([],)
    yield ([(1, 0.5)],)
    yield ([(1, 0.6), (2, 0.4), (3, 0.5)],)
    yield ([(2, 0.7), (1, 0.7), (3, 0.9)],)
    yield ([(1, 0.6), (2, 0.3), (3, 0.5), (2, 0.45), (3, 0.44)],)
    yield ([(1, 0.2), (2, 0.4), (1, 0.5)],)
    yield ([(1, 0.4), (2, 0.3), (1, 0.2)],)
    yield ([(3, 0.1), (4, 0.6), (5, 0.4), (3, 0.8), (4, 0.4)],)
    yield ([(10, 0.3), (20, 0.2), (30, 0.35), (20, 0.36), (10, 0.3)],)
    for n in (6, 9):
        values = (rng.integers(1, 9, 2 * n) / 10).tolist()
        steps = [*range(1, n + 1), *range(2, n - 1)]
        yield (list(zip(steps, values)),)


def wrong_last_line(points):
    """You take the last line that was written as the last value. After a resumed training the highest step may stand further up."""
    if not points:
        return None
    curve = dict(points)
    best = min(curve, key=lambda step: (curve[step], step))
    return points[-1][1], best, curve[best]


def wrong_old_points_kept(points):
    """You look for the smallest value among all lines. A step that was measured again has only its later value."""
    if not points:
        return None
    curve = dict(points)
    value, best = min((value, step) for step, value in points)
    return curve[max(curve)], best, value


def wrong_first_counts(points):
    """Of a step that occurs twice you keep the first value. It was measured again, so the later one counts."""
    if not points:
        return None
    curve = {}
    for step, value in points:
        curve.setdefault(step, value)
    best = min(curve, key=lambda step: (curve[step], step))
    return curve[max(curve)], best, curve[best]


def wrong_largest(points):
    """You return the step with the largest value. The smallest is asked for, as for a loss."""
    if not points:
        return None
    curve = dict(points)
    best = max(curve, key=lambda step: (curve[step], -step))
    return curve[max(curve)], best, curve[best]

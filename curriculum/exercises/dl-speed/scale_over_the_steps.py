"""The scale over the steps

A run in `float16` reports a loss scale of 256 at the end, and somebody asks whether that is normal. Follow the scale from step to step, as a scaler does.

- `largest`: a list of floats, at least 0, the size of the largest true slope in each step. `scale`: a float, the scale at the start. `every`: an int, at least 1.
- In each step the slopes are multiplied by the scale. If the largest, times the scale, is above 65504, the step is *skipped*, and the scale is halved. Otherwise the step is taken. After `every` steps taken in a row, the scale is doubled. After a skipped step and after a doubling, the count starts again from 0.
- Returns a tuple: the places of the skipped steps, counted from 0, and the scale at the end.

>>> scale_over_the_steps([3.0, 100.0, 3.0, 3.0], 1024.0, 2)
([1], 1024.0)
"""

minutes = 7
chapter = "03-sixteen-bits"
hint = "How many good steps in a row are behind you? When does that number go back to 0?"


def scale_over_the_steps(largest: list[float], scale: float, every: int) -> tuple[list[int], float]:
    skipped, good = [], 0
    for i, slope in enumerate(largest):
        if slope * scale > 65504:
            skipped.append(i)
            scale, good = scale / 2, 0
        else:
            good += 1
            if good == every:
                scale, good = scale * 2, 0
    return skipped, scale


def cases(rng):
    yield ([], 1024.0, 2)
    yield ([3.0], 1024.0, 1)
    yield ([100.0], 1024.0, 1)
    yield ([65504.0, 65504.5], 1.0, 9)
    yield ([3.0, 100.0, 3.0, 3.0], 1024.0, 2)
    yield ([3.0, 100.0, 3.0, 100.0], 1024.0, 2)
    yield ([3.0, 3.0, 3.0], 1024.0, 2)
    yield ([3.0, 100.0, 3.0], 1024.0, 2)
    yield ([1.0, 1.0, 90.0, 1.0], 1024.0, 3)
    yield ([1.0] * 6, 1024.0, 3)
    yield ([90.0, 90.0, 90.0, 90.0], 4096.0, 2)
    yield ([20.0, 3.0, 80.0, 3.0, 3.0, 40.0, 3.0], 1024.0, 3)
    for n, every in ((8, 2), (12, 3), (25, 4)):
        yield ((2.0 ** rng.integers(0, 8, n)).tolist(), 1024.0, every)


def _run(largest, scale, every, anew_after_skip=True, anew_after_double=True, halve=True, limit=lambda s: s > 65504):
    skipped, good = [], 0
    for i, slope in enumerate(largest):
        if limit(slope * scale):
            skipped.append(i)
            scale = scale / 2 if halve else scale
            good = 0 if anew_after_skip else good
        else:
            good += 1
            if good >= every:
                scale *= 2
                good = 0 if anew_after_double else good
    return skipped, scale


def wrong_not_in_a_row(largest, scale, every):
    """You count all steps that were taken, those before a skipped one too. The steps have to come in a row: after a skipped one the count starts again."""
    return _run(largest, scale, every, anew_after_skip=False)


def wrong_doubled_ever_after(largest, scale, every):
    """Once enough good steps were taken, you double the scale after each further one. After a doubling the count starts again."""
    return _run(largest, scale, every, anew_after_double=False)


def wrong_never_halved(largest, scale, every):
    """You skip the step and keep the scale. The next large slope overflows again; halve the scale whenever a step is skipped."""
    return _run(largest, scale, every, halve=False)


def wrong_slope_without_the_scale(largest, scale, every):
    """You compare the true slope with 65504. What has to fit into `float16` is the slope times the scale."""
    skipped, good = [], 0
    for i, slope in enumerate(largest):
        if slope > 65504:
            skipped.append(i)
            scale, good = scale / 2, 0
        else:
            good += 1
            if good == every:
                scale, good = scale * 2, 0
    return skipped, scale

"""A line for the display

The display of a heating shows a reading, if there is one, and what it should be, if somebody has set it. Return the line.

- `degrees`: the reading as a float, or None if the sensor is silent.
- `wanted`: the temperature that was set, a float or None. With None, nothing is said about it.
- Returns a text. The reading is written with one digit after the point and ` C`, or `no reading`. If `wanted` was set, there
  follows `, set to ` with the number in the same way.

>>> reading_line(19.28, 21.0)
'19.3 C, set to 21.0 C'
>>> reading_line(None)
'no reading'
>>> reading_line(0.0, 0.0)
'0.0 C, set to 0.0 C'
"""

minutes = 4
chapter = "02-perhaps-nothing"
hint = "Make the first part, then add the second one if there is one. For one digit: `f\"{degrees:.1f} C\"`."


def reading_line(degrees: float | None, wanted: float | None = None) -> str:
    line = "no reading" if degrees is None else f"{degrees:.1f} C"
    if wanted is not None:
        line += f", set to {wanted:.1f} C"
    return line


def cases(rng):
    yield (None,)
    yield (0.0,)
    yield (4.0,)
    yield (None, None)
    yield (None, 0.0)
    yield (0.0, None)
    yield (0.0, 0.0)
    yield (19.28, 21.0)
    yield (-3.5, 5.0)
    yield (12.5, 0.0)
    yield (None, 7.0)
    yield (None, 18.5)
    yield (20.0, 20.46)
    for _ in range(5):
        degrees = [None, 0.0, float(rng.integers(-9, 30))][rng.integers(0, 3)]
        wanted = [None, 0.0, float(rng.integers(5, 24))][rng.integers(0, 3)]
        yield (degrees, wanted)


def wrong_zero_is_silence(degrees, wanted=None):
    """You take 0.0 for "no reading". It is a reading, and a cold one."""
    line = f"{degrees:.1f} C" if degrees else "no reading"
    if wanted:
        line += f", set to {wanted:.1f} C"
    return line


def wrong_silent_without_sensor(degrees, wanted=None):
    """If there is no reading, you say nothing about what was set. The two don't depend on each other."""
    if degrees is None:
        return "no reading"
    line = f"{degrees:.1f} C"
    if wanted is not None:
        line += f", set to {wanted:.1f} C"
    return line


def wrong_none_is_shown(degrees, wanted=None):
    """You write "set to None" if nothing was set. Then the second part should be left out."""
    line = "no reading" if degrees is None else f"{degrees:.1f} C"
    return line + (", set to None" if wanted is None else f", set to {wanted:.1f} C")

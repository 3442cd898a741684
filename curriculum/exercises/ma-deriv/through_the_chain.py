"""Through the chain

A signal goes through a row of devices, each of which changes its value. To know how a small disturbance at the entrance
arrives at the exit, work out the value at the exit and the slope of the exit with respect to the entrance. There are four
kinds of device, for a value $u$:

| name | makes of $u$ |
|---|---|
| `"double"` | $2u$ |
| `"square"` | $u^2$ |
| `"shift"` | $u + 3$ |
| `"sine"` | $\\sin u$ |

- `devices`: a list of such names, in the order in which the signal passes them. It may be empty: then the signal leaves as it
  came.
- `x`: a float, the value at the entrance.
- Returns a list of two numbers: the value at the exit, and the slope.

>>> through(["double", "square"], 3.0)
[36.0, 24.0]
>>> through([], 5.0)
[5.0, 1.0]
"""

from math import cos, sin

minutes = 8
chapter = "04-chain-rule"
hint = "Keep a dict with a pair of functions for each name. At which value is the slope of a device taken: before it or after it?"

_DEVICES = {
    "double": (lambda u: 2 * u, lambda u: 2),
    "square": (lambda u: u**2, lambda u: 2 * u),
    "shift": (lambda u: u + 3, lambda u: 1),
    "sine": (sin, cos),
}


def through(devices: list[str], x: float) -> list[float]:
    value, slope = x, 1.0
    for name in devices:
        f, f_slope = _DEVICES[name]
        slope = f_slope(value) * slope
        value = f(value)
    return [value, slope]


def cases(rng):
    yield ([], 5.0)
    yield (["double"], 3.0)
    yield (["shift"], 2.0)
    yield (["square"], 3.0)
    yield (["sine"], 1.5)
    yield (["double", "square"], 3.0)
    yield (["square", "double"], 3.0)
    yield (["square", "shift", "square"], 2.0)
    yield (["double", "sine"], 0.5)
    yield (["sine", "square", "shift", "double"], -0.5)
    yield (["shift", "double", "sine"], -2.5)
    names = ["double", "square", "shift", "sine"]
    for n in (3, 4, 5):
        yield ([names[i] for i in rng.integers(0, 4, n)] + ["square", "double"], float(rng.integers(3, 12) / 8))


def wrong_slope_after_the_device(devices, x):
    """You take the slope of each device at the value that comes out of it. The chain rule wants the slope at what goes in."""
    value, slope = x, 1.0
    for name in devices:
        f, f_slope = _DEVICES[name]
        value = f(value)
        slope = f_slope(value) * slope
    return [value, slope]


def wrong_all_slopes_at_the_entrance(devices, x):
    """You take every slope at the value at the entrance. A device knows only what reaches it: the value after all the devices before it."""
    value, slope = x, 1.0
    for name in devices:
        f, f_slope = _DEVICES[name]
        slope = f_slope(x) * slope
        value = f(value)
    return [value, slope]


def wrong_slopes_added(devices, x):
    """You add the slopes of the devices. They come one after the other: each multiplies the change that reaches it."""
    value, slope = x, 0.0
    for name in devices:
        f, f_slope = _DEVICES[name]
        slope = slope + f_slope(value)
        value = f(value)
    return [value, slope if devices else 1.0]


def wrong_last_device_only(devices, x):
    """Your slope is that of the last device. It says how the exit changes with what reaches that device, and not with the entrance."""
    value, slope = x, 1.0
    for name in devices:
        f, f_slope = _DEVICES[name]
        slope = f_slope(value)
        value = f(value)
    return [value, slope]

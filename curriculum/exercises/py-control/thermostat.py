"""Fill the gaps: the thermostat

A room should stay between two temperatures. Below `low` the thermostat says `"heat"`, above `high` it says `"cool"`,
and everywhere else, including the two limits, it says `"off"`. Fill the three gaps `...`.

- `degrees`, `low`, `high`: ints, with `low` less than `high`.
- Returns a text.

>>> thermostat(17, 19, 24)
'heat'
>>> thermostat(24, 19, 24)
'off'
"""

kind = "complete"
minutes = 5
chapter = "02-one-of-several"

starter = '''
def thermostat(degrees: int, low: int, high: int) -> str:
    if degrees < low:
        action = ...
    elif ...:
        action = "cool"
    else:
        action = ...
    return action
'''


def thermostat(degrees: int, low: int, high: int) -> str:
    if degrees < low:
        action = "heat"
    elif degrees > high:
        action = "cool"
    else:
        action = "off"
    return action


def cases(rng):
    yield (17, 19, 24)
    yield (19, 19, 24)
    yield (21, 19, 24)
    yield (24, 19, 24)
    yield (25, 19, 24)
    yield (4, 2, 8)
    yield (8, 2, 8)
    yield (2, 2, 8)
    yield (18, 16, 18)
    yield (-3, -5, 0)
    for _ in range(5):
        low = int(rng.integers(0, 20))
        high = low + int(rng.integers(2, 8))
        yield (int(rng.integers(low - 4, high + 5)), low, high)


def wrong_cools_at_the_limit(degrees, low, high):
    """At exactly `high` your thermostat cools. The limits belong to "off"."""
    if degrees < low:
        return "heat"
    elif degrees >= high:
        return "cool"
    return "off"


def wrong_cools_everything_warm(degrees, low, high):
    """You compare with `low` in both conditions, so your thermostat cools whenever it does not have to heat. "Off" is
    left for `low` alone."""
    if degrees < low:
        return "heat"
    elif degrees > low:
        return "cool"
    return "off"


def wrong_cool_and_off_swapped(degrees, low, high):
    """The last two branches are swapped: between the limits you cool, and when it is too warm you switch off."""
    if degrees < low:
        return "heat"
    elif degrees <= high:
        return "cool"
    return "off"

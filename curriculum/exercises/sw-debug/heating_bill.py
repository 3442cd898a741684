"""Find the mistake: the heating bill

A flat has several heaters. Each has a meter, which counts units and is read at the start and at the end of the year.
The landlord adds up the units used and charges 2 pounds for each of the first 100 units of the flat and 3 pounds for
each further one. Some bills are too low. Here is one: the meters went from 10 to 90 and from 0 to 60, which is 140
units, so the bill should be 320 pounds. It says 280. Look at a value in the middle of the calculation, find the mistake and fix it.

- `meters`: a list of `[start, end]`, ints; no end is below its start. The list may be empty; then the bill is 0.
- Returns the bill in pounds, an int.

>>> bill([[10, 90], [0, 60]])
320
>>> bill([[5, 45]])
80
"""

kind = "fix"
minutes = 5
chapter = "01-make-it-happen-again"
hint = "What should `used` return for the two meters, what does it return, and what does `charge` make of it?"

starter = '''
def used(meters: list[list[int]]) -> list[int]:
    return [end - start for start, end in meters]


def charge(units: int) -> int:
    if units <= 100:
        return units * 2
    return 100 * 2 + (units - 100) * 3


def bill(meters: list[list[int]]) -> int:
    return sum(charge(units) for units in used(meters))
'''


def _charge(units):
    if units <= 100:
        return units * 2
    return 100 * 2 + (units - 100) * 3


def bill(meters: list[list[int]]) -> int:
    return _charge(sum(end - start for start, end in meters))


def cases(rng):
    yield ([],)
    yield ([[0, 0]],)
    yield ([[5, 45]],)
    yield ([[0, 100]],)
    yield ([[0, 101]],)
    yield ([[0, 150]],)
    yield ([[10, 90], [0, 60]],)
    yield ([[0, 60], [20, 60]],)
    yield ([[0, 61], [20, 60]],)
    yield ([[0, 120], [0, 120]],)
    yield ([[100, 200], [7, 8], [0, 50]],)
    for n in (2, 3, 5):
        starts = rng.integers(0, 50, n).tolist()
        yield ([[start, start + int(rng.integers(60, 130))] for start in starts],)


def wrong_limit_for_each_meter(meters):
    """Each meter still has a cheap first 100 units of its own. The 100 units are for the whole flat: add up the units
    first, and charge once."""
    return sum(_charge(end - start) for start, end in meters)


def wrong_all_at_the_high_price(meters):
    """Above 100 units you charge 3 pounds for every unit. The first 100 stay at 2 pounds; that part of the program was
    right."""
    units = sum(end - start for start, end in meters)
    return units * 2 if units <= 100 else units * 3


def wrong_always_the_high_price_added(meters):
    """A flat that used fewer than 100 units gets a wrong bill now. If your `charge` has lost its `if`, put it back: change
    one thing at a time."""
    units = sum(end - start for start, end in meters)
    return 200 + (units - 100) * 3

'''Find the mistake: nothing came back

`price` is meant to return the price of a coach trip in euros: 9 for each person, and 40 more for a trip of over 200
kilometres. For some trips it works, for others it ends like this:

    Traceback (most recent call last):
      File "/home/me/trips/offer.py", line 3, in <module>
        print(price(12, 80))
      File "/home/me/trips/coach.py", line 7, in price
        return 9 * people + _extra(km)
    TypeError: unsupported operand type(s) for +: 'int' and 'NoneType'

`NoneType` is the type of None. Line 7 is fine. Find the mistake and fix it.

- `people` and `km`: ints, 0 or more.
- Returns an int.

>>> price(12, 250)
148
>>> price(12, 80)
108
'''

kind = "fix"
minutes = 4
chapter = "01-read-from-the-bottom"
hint = "One of the two values that line 7 adds is None. Which call gave it, and what does a function return that ends without a `return`?"

starter = '''
def _extra(km: int) -> int:
    if km > 200:
        return 40


def price(people: int, km: int) -> int:
    return 9 * people + _extra(km)
'''


def _extra(km: int) -> int:
    if km > 200:
        return 40
    return 0


def price(people: int, km: int) -> int:
    return 9 * people + _extra(km)


def cases(rng):
    yield (0, 0)
    yield (1, 10)
    yield (12, 80)
    yield (12, 250)
    yield (3, 200)
    yield (3, 201)
    yield (0, 900)
    for km in rng.integers(1, 200, 3).tolist():
        yield (int(rng.integers(1, 50)), km)
    for km in rng.integers(201, 900, 3).tolist():
        yield (int(rng.integers(1, 50)), km)


def wrong_always_extra(people, km):
    """You add 40 to every trip. The error is gone, but so is the question about the distance."""
    return 9 * people + 40


def wrong_short_trips_free(people, km):
    """For a trip of up to 200 kilometres you return 0 as the whole price. Only the extra is 0; each person still pays."""
    return 9 * people + 40 if km > 200 else 0


def wrong_never_extra(people, km):
    """You left the extra out. Trips of over 200 kilometres cost 40 more."""
    return 9 * people

"""Find the mistake: a shorter bill

A mobile network has worked out its bills with this function for years:

```
def bill(calls, bonus):
    t = 0
    for c in calls:
        p = c * 15
        p = p - p * bonus // 100
        if p > 300:
            p = 300
        t = t + p
    return t
```

The new version is shorter, and some customers get a different bill. It has to agree with the old one to the penny. Fix it; it may stay
short.

- `calls`: a list of ints, the minutes of each call, 0 or more. `bonus`: a whole percentage, from 0 to 100.
- Returns an int, the bill in pence.

>>> bill([7, 7, 1], 5)
215
>>> bill([100, 4], 0)
360
"""

kind = "fix"
minutes = 4
chapter = "03-small-steps"
hint = "Take two short calls and a bonus of 5, and work out both versions with a pencil. After which steps does each of them round down, and after which does it compare with 300?"

starter = '''
def bill(calls: list[int], bonus: int) -> int:
    total = sum(min(minutes * 15, 300) for minutes in calls)
    return total - total * bonus // 100
'''


def _price(minutes, bonus):
    full = minutes * 15
    return min(full - full * bonus // 100, 300)


def bill(calls: list[int], bonus: int) -> int:
    return sum(_price(minutes, bonus) for minutes in calls)


def cases(rng):
    yield ([], 10)
    yield ([1], 0)
    yield ([1], 10)
    yield ([20], 0)
    yield ([21], 0)
    yield ([7, 7], 5)
    yield ([7, 7, 1], 5)
    yield ([21, 1], 10)
    yield ([30], 50)
    yield ([100, 4], 0)
    yield ([100, 4], 20)
    yield ([25, 3], 12)
    yield ([22, 3, 3, 3], 30)
    yield ([9, 8, 7], 100)
    for n in (3, 6, 9):
        yield (rng.integers(0, 15, n).tolist() + [1, 1, 30], int(rng.integers(2, 30)))


def wrong_bonus_off_the_sum(calls, bonus):
    """You take the bonus off the sum. The old version takes it off each call and rounds each time."""
    total = sum(min(minutes * 15, 300) for minutes in calls)
    return total - total * bonus // 100


def wrong_limit_before_bonus(calls, bonus):
    """You cut a call at 300 pence before the bonus. The old version takes the bonus off first and compares afterwards."""
    total = 0
    for minutes in calls:
        full = min(minutes * 15, 300)
        total += full - full * bonus // 100
    return total


def wrong_in_one_go(calls, bonus):
    """Some of your calls are a penny too cheap. `p * (100 - bonus) // 100` rounds the price itself down; the old version rounds the bonus down."""
    return sum(min(minutes * 15 * (100 - bonus) // 100, 300) for minutes in calls)


def wrong_limit_for_the_whole(calls, bonus):
    """You compare the whole bill with 300 pence. The limit is for each call."""
    return min(sum(minutes * 15 - minutes * 15 * bonus // 100 for minutes in calls), 300)

"""Find the mistakes: turned round

A library decides with this function whether somebody may borrow a film, and it is right:

```
def may_borrow(member, age, films, fees):
    if member and (age >= 16 or films == 0):
        if fees <= 500 and films < 4:
            return "yes"
    return "no"
```

Somebody has replaced its conditions with guard clauses. The new version should return the same for everybody. Fix it; it may
keep its guard clauses.

- `member`: a bool. `age`, `films` (how many films somebody has at home) and `fees` (in cents): ints, 0 or more.
- Returns `"yes"` or `"no"`.

>>> may_borrow(True, 16, 3, 500)
'yes'
>>> may_borrow(True, 12, 1, 0)
'no'
"""

kind = "fix"
minutes = 5
chapter = "02-one-job-each"
hint = "What is the opposite of \"A and B\"? And of \"A or B\"? Write both down before you turn the conditions round one by one."

starter = '''
def may_borrow(member: bool, age: int, films: int, fees: int) -> str:
    if not member and (age < 16 or films != 0):
        return "no"
    if fees >= 500 and films >= 4:
        return "no"
    return "yes"
'''


def may_borrow(member: bool, age: int, films: int, fees: int) -> str:
    if not member or (age < 16 and films != 0):
        return "no"
    if fees > 500 or films >= 4:
        return "no"
    return "yes"


def cases(rng):
    for member in (True, False):
        for age in (15, 16):
            for films in (0, 3, 4):
                for fees in (0, 500, 501):
                    yield (member, age, films, fees)
    yield (True, 12, 1, 0)
    yield (True, 70, 1, 20)
    for n in range(4):
        yield (n > 0, int(rng.integers(8, 30)), int(rng.integers(0, 6)), int(rng.integers(300, 700)))


def wrong_and_stays_and(member, age, films, fees):
    """Your program says yes too often, such as to somebody who is not a member or owes too much: the opposite of "A and B" is "not A or not B"."""
    if not member and (age < 16 and films != 0):
        return "no"
    if fees > 500 and films >= 4:
        return "no"
    return "yes"


def wrong_or_stays_or(member, age, films, fees):
    """Young members without a film at home get none, and older ones get no second: the opposite of "A or B" is "not A and not B"."""
    if not member or age < 16 or films != 0:
        return "no"
    if fees > 500 or films >= 4:
        return "no"
    return "yes"


def wrong_exactly_at_the_limit(member, age, films, fees):
    """With fees of exactly 500 cents the old version says yes. The opposite of `<=` is `>`."""
    if not member or (age < 16 and films != 0):
        return "no"
    if fees >= 500 or films >= 4:
        return "no"
    return "yes"

"""Find the mistakes: flatter, and wrong

For years a museum has worked out its prices with this function, and it is right:

```
def ticket(age, member, day):
    if age >= 6:
        if day != "Monday":
            if member:
                if age > 65:
                    price = 4
                else:
                    price = 8
            else:
                price = 12
        else:
            price = 5
    else:
        price = 0
    return price
```

Somebody has rewritten it with guard clauses. It should return the same for every visitor, and it doesn't. Fix the new
version, so that it agrees with the old one.

- `age`: an int, 0 or more; `member`: a bool; `day`: the English name of a day.
- Returns the price in pounds, an int.

>>> ticket(4, False, "Monday")
0
>>> ticket(70, True, "Monday")
5
"""

kind = "fix"
minutes = 5
chapter = "02-one-job-each"
hint = "Which `if` of the old version is checked first? Compare the edges too: on which side is a visitor of exactly 6, or of exactly 65?"

starter = '''
def ticket(age: int, member: bool, day: str) -> int:
    if day == "Monday":
        return 5
    if age <= 6:
        return 0
    if not member:
        return 12
    if age > 65:
        return 4
    return 8
'''


def ticket(age: int, member: bool, day: str) -> int:
    if age < 6:
        return 0
    if day == "Monday":
        return 5
    if not member:
        return 12
    return 4 if age > 65 else 8


def cases(rng):
    for day in ("Monday", "Sunday"):
        for member in (False, True):
            for age in (0, 5, 6, 7, 64, 65, 66, 90):
                yield (age, member, day)
    yield (70, False, "Friday")
    yield (81, False, "Sunday")
    for age in rng.integers(1, 99, 6).tolist():
        yield (age, bool(rng.integers(0, 2)), ["Monday", "Friday"][int(rng.integers(0, 2))])


def wrong_monday_first(age, member, day):
    """You ask for Monday first, so a child of 4 pays 5 pounds on a Monday. Which question does the old version ask first?"""
    if day == "Monday":
        return 5
    if age < 6:
        return 0
    if not member:
        return 12
    return 4 if age > 65 else 8


def wrong_six_is_free(age, member, day):
    """Visitors of exactly 6 don't pay. The opposite of `age >= 6` is not `age <= 6`."""
    if age <= 6:
        return 0
    if day == "Monday":
        return 5
    if not member:
        return 12
    return 4 if age > 65 else 8


def wrong_old_before_member(age, member, day):
    """You give the price for older visitors without asking whether they are members."""
    if age < 6:
        return 0
    if day == "Monday":
        return 5
    if age > 65:
        return 4
    return 8 if member else 12

"""Find the mistake: which ticket?

Under 6 years the ticket is `"free"`, from 6 to under 18 it is `"child"`, from 18 to under 65 `"adult"`, and from 65
`"senior"`. The function should return the right word, but some passengers get a wrong one. Find the mistake and fix
it.

- `age`: an int, 0 or more.
- Returns a text.

>>> ticket_class(5)
'free'
>>> ticket_class(18)
'adult'
"""

kind = "fix"
minutes = 6
chapter = "02-one-of-several"
hint = "Try 3, 10, 40 and 70 in turn. For each of them, which is the first condition that is True?"

starter = '''
def ticket_class(age: int) -> str:
    if age < 65:
        ticket = "adult"
    elif age < 18:
        ticket = "child"
    elif age < 6:
        ticket = "free"
    else:
        ticket = "senior"
    return ticket
'''


def ticket_class(age: int) -> str:
    if age < 6:
        ticket = "free"
    elif age < 18:
        ticket = "child"
    elif age < 65:
        ticket = "adult"
    else:
        ticket = "senior"
    return ticket


def cases(rng):
    for age in (0, 5, 6, 10, 17, 18, 40, 64, 65, 90):
        yield (age,)
    for age in rng.integers(0, 100, 6).tolist():
        yield (age,)


def wrong_wide_condition_first(age):
    """Your first condition is True for everybody under 65, so no child gets past it. Which condition must come
    first?"""
    if age < 65:
        ticket = "adult"
    elif age < 18:
        ticket = "child"
    elif age < 6:
        ticket = "free"
    else:
        ticket = "senior"
    return ticket


def wrong_limits_moved(age):
    """You put the ages 6, 18 and 65 in the younger group. "Under 18" does not include 18."""
    if age <= 6:
        ticket = "free"
    elif age <= 18:
        ticket = "child"
    elif age <= 65:
        ticket = "adult"
    else:
        ticket = "senior"
    return ticket

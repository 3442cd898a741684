"""The change: cleaning by the hour

You defended this function in a review, and now comes the question "What would you change if ...?" A cleaning firm
charges 18 pounds an hour, and 3 pounds less an hour for members. The program below does that for full hours. The firm's wishes:

1. Each *started* hour counts as a whole one: 61 minutes are two hours.
2. At least two hours are charged, except for 0 minutes, which cost nothing.
3. From the sixth hour on (in whole hours, after rule 1), each hour costs 2 pounds less than it would otherwise, for
   members too.

Change the program. Nothing else about it changes.

- `minutes`: an int, 0 or more. `member`: a bool.
- Returns the price in pounds, an int.

>>> price(61, False)
36
>>> price(330, True)
88
"""

kind = "fix"
minutes = 6
chapter = "03-write-it-yourself-and-defend-it"
hint = "First turn minutes into hours that are charged, then hours into pounds. 330 minutes are six hours: five at 15 pounds and one at 13."

starter = '''
def price(minutes: int, member: bool) -> int:
    hours = minutes // 60
    rate = 15 if member else 18
    return hours * rate
'''


def price(minutes: int, member: bool) -> int:
    if minutes == 0:
        return 0
    hours = max(2, (minutes + 59) // 60)
    rate = 15 if member else 18
    return hours * rate - max(0, hours - 5) * 2


def cases(rng):
    for minutes in (0, 1, 60, 61, 119, 120, 121, 180, 299, 300, 301, 330, 360, 361, 480, 600):
        yield (minutes, False)
        yield (minutes, True)
    for minutes in rng.integers(1, 900, 4).tolist():
        yield (minutes, bool(rng.integers(0, 2)))


def wrong_always_one_more(minutes, member):
    """You add an hour to the full ones, so exactly 120 minutes become three hours. Only a started hour counts."""
    if minutes == 0:
        return 0
    hours = max(2, minutes // 60 + 1)
    return hours * (15 if member else 18) - max(0, hours - 5) * 2


def wrong_all_hours_cheaper(minutes, member):
    """With six hours or more you make all hours cheaper. The first five keep their price."""
    if minutes == 0:
        return 0
    hours = max(2, (minutes + 59) // 60)
    return hours * ((15 if member else 18) - (2 if hours > 5 else 0))


def wrong_no_minimum(minutes, member):
    """For a visit of half an hour you charge one hour. At least two are charged."""
    hours = (minutes + 59) // 60
    return hours * (15 if member else 18) - max(0, hours - 5) * 2


def wrong_from_the_seventh_hour(minutes, member):
    """In your program the sixth hour still costs as much as the first. "From the sixth hour on" includes the sixth."""
    if minutes == 0:
        return 0
    hours = max(2, (minutes + 59) // 60)
    return hours * (15 if member else 18) - max(0, hours - 6) * 2

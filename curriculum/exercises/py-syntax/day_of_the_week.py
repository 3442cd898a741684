'''Which day will it be?

A machine numbers the days of the week: 0 is Monday, 1 is Tuesday, and so on up to 6, which is Sunday. After Sunday
comes Monday, and the numbers start again at 0.

The names `today` and `days` are given: today's number, and a number of days to wait. Print the number of the day it
will be then. With the values in your file (Saturday, 10 days), the program prints:

```
1
```
'''

minutes = 4
chapter = "02-names-and-numbers"
kind = "script"
hint = "5 and 10 days make 15. How many full weeks are in that, and what is left over?"


def program(today, days):
    print((today + days) % 7)


def cases(rng):
    yield (5, 10)
    yield (0, 0)
    yield (0, 6)
    yield (6, 1)
    yield (4, 5)
    yield (3, 7)
    yield (2, 100)
    for _ in range(4):
        yield (rng.integers(1, 7).item(), rng.integers(6, 400).item())


def wrong_no_new_week(today, days):
    """You only add, so 5 and 10 become 15. There is no day 15: after 6 the numbers start again at 0."""
    print(today + days)


def wrong_percent_first(today, days):
    """`%` comes before `+`, as `/` does, so only the waiting days are divided into weeks. Saturday plus 3 more days
    becomes 8. The addition has to come first."""
    print(today + days % 7)


def wrong_full_weeks(today, days):
    """You print the number of full weeks. The task asks for what is left over."""
    print((today + days) // 7)


def wrong_today_ignored(today, days):
    """You count from Monday, whatever day it is today. Add `today` as well."""
    print(days % 7)

'''Which day will it be?

A machine numbers the days of the week: 0 is Monday, 1 is Tuesday, and so on to 6, which is Sunday. After Sunday comes
Monday, and the numbers start again with 0.

The names `today` and `days` are given: today's number, and a number of days to wait. Show the number of the day that it
will be then. For the values in your file (Saturday, 10 days) the program shows:

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
    """You only add, and 5 and 10 become 15. There is no day 15: after 6 the numbers start again with 0."""
    print(today + days)


def wrong_percent_first(today, days):
    """`%` comes before `+`, as `/` does, so only the days are taken apart into weeks. Saturday and 3 days more become 8.
    The sum has to be taken first."""
    print(today + days % 7)


def wrong_full_weeks(today, days):
    """You show the number of full weeks. Asked is what is left over when they are taken away."""
    print((today + days) // 7)


def wrong_today_ignored(today, days):
    """You count from Monday, whatever day it is today. `today` belongs to the sum."""
    print(days % 7)

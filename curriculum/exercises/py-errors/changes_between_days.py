'''Find the mistake: one day too far

The function is meant to return the changes of a temperature from each day to the next: n days have n - 1 changes. Every
call with at least one day ends like this:

    Traceback (most recent call last):
      File "/home/me/garden/report.py", line 21, in <module>
        print(changes([12, 15, 11]))
      File "/home/me/garden/weather.py", line 4, in changes
        found.append(days[i + 1] - days[i])
    IndexError: list index out of range

Find the mistake and fix it.

- `days`: a list of ints, possibly empty.
- Returns a list of ints. It is empty if there are fewer than two days.

>>> changes([12, 15, 11])
[3, -4]
>>> changes([7])
[]
'''

kind = "fix"
minutes = 4
chapter = "01-read-from-the-bottom"
hint = "Write down the values that `i` takes for three days. For which of them is there no position i + 1?"

starter = '''
def changes(days: list[int]) -> list[int]:
    found = []
    for i in range(len(days)):
        found.append(days[i + 1] - days[i])
    return found
'''


def changes(days: list[int]) -> list[int]:
    found = []
    for i in range(len(days) - 1):
        found.append(days[i + 1] - days[i])
    return found


def cases(rng):
    yield ([],)
    yield ([7],)
    yield ([12, 15],)
    yield ([12, 15, 11],)
    yield ([0, 0, 0],)
    yield ([3, 5, 3, 4],)
    yield ([-3, 4, -5, 6],)
    yield ([20, 19, 17, 14],)
    for n in (4, 6, 9):
        yield (rng.integers(-9, 30, n).tolist(),)


def wrong_one_day_early(days):
    """You go back one day instead of forward: in the first round days[i - 1] is days[-1], the last day. No error, but a wrong first change."""
    return [days[i] - days[i - 1] for i in range(len(days))]


def wrong_last_change_lost(days):
    """You stop one round too early, and the last change is missing. Three days have two changes."""
    return [days[i + 1] - days[i] for i in range(len(days) - 2)]


def wrong_zero_at_the_end(days):
    """You let the last day be compared with itself, so each list ends with a 0. Nothing comes after the last day; n days have n - 1 changes."""
    return [days[min(i + 1, len(days) - 1)] - days[i] for i in range(len(days))]

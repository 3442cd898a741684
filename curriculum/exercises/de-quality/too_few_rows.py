'''Too few rows?

Is a delivery suspiciously small? Compare its number of rows with the median of the earlier deliveries of the same weekday.
Return True if it has less than `share` times that median.

- `history`: a list of tuples `(weekday, rows)`, such as `("Mon", 910)`, in no order; `weekday`, `rows`: the delivery of today.
- With fewer than three earlier deliveries of that weekday nothing can be said: return False.
- The median of an even number of values is the mean of the two in the middle.

>>> history = [("Mon", 900), ("Sun", 400), ("Mon", 0), ("Sun", 420), ("Mon", 910), ("Sun", 410)]
>>> too_few_rows(history, "Mon", 500, 0.6)
True
>>> too_few_rows(history, "Sun", 390, 0.6)
False
'''

minutes = 7
chapter = "02-fresh-and-complete"
hint = "Sort the numbers of the weekday. Which positions are in the middle of 3 values, and of 4?"


def too_few_rows(history: list, weekday: str, rows: int, share: float) -> bool:
    past = sorted(n for day, n in history if day == weekday)
    if len(past) < 3:
        return False
    median = (past[(len(past) - 1) // 2] + past[len(past) // 2]) / 2
    return rows < share * median


def cases(rng):
    sundays = [("Sun", 400), ("Sun", 420), ("Sun", 410)]
    yield ([], "Mon", 5, 0.5)
    yield ([("Mon", 900), ("Mon", 910)], "Mon", 0, 0.5)
    yield ([("Mon", 900), ("Mon", 910), ("Mon", 890)], "Mon", 450, 0.5)
    yield ([("Mon", 900), ("Mon", 910), ("Mon", 890)], "Mon", 449, 0.5)
    yield ([("Mon", 100)] * 3, "Mon", 40, 0.5)
    yield ([*sundays, ("Mon", 900), ("Mon", 910)], "Mon", 10, 0.5)
    yield ([*sundays, ("Mon", 900), ("Mon", 0), ("Mon", 910)], "Mon", 500, 0.6)
    yield ([*sundays, ("Mon", 900), ("Mon", 905), ("Mon", 910), ("Mon", 920)], "Sun", 390, 0.6)
    yield ([*sundays, *[("Mon", n) for n in (900, 905, 910, 920)]], "Mon", 400, 0.6)
    yield ([("Mon", 0), ("Mon", 0), ("Mon", 900), ("Mon", 920), ("Mon", 940)], "Mon", 500, 0.6)
    yield ([("Mon", 100), ("Mon", 200), ("Mon", 400), ("Mon", 500)], "Mon", 149, 0.5)
    yield ([("Mon", 100), ("Mon", 200), ("Mon", 400), ("Mon", 500)], "Mon", 151, 0.5)
    yield ([("Mon", 100), ("Mon", 200), ("Mon", 401), ("Mon", 500)], "Mon", 150, 0.5)
    yield ([("Mon", 100), ("Mon", 100), ("Mon", 100), ("Mon", 9000)], "Mon", 90, 0.9)
    yield ([("Sun", 400), ("Mon", 900), ("Mon", 920), ("Mon", 940), ("Sun", 380), ("Sun", 390)], "Sun", 300, 0.6)
    yield ([("Sun", 400), ("Mon", 900), ("Mon", 920), ("Mon", 940), ("Sun", 380), ("Sun", 390)], "Mon", 500, 0.6)
    yield ([("Sun", 1), ("Sun", 2), ("Sun", 3), ("Mon", 90)], "Mon", 0, 0.6)
    for n in (3, 6):
        yield ([("Mon", int(rng.integers(800, 1000))) for _ in range(n)] + sundays, "Mon", int(rng.integers(300, 900)), 0.6)


def wrong_all_weekdays(history, weekday, rows, share):
    """You compare with the median of all days. Sundays are always smaller, so they raise alarms, and bad Mondays don't."""
    past = sorted(n for _, n in history)
    if len(past) < 3:
        return False
    return rows < share * (past[(len(past) - 1) // 2] + past[len(past) // 2]) / 2


def wrong_mean(history, weekday, rows, share):
    """You compare with the mean. One failed or one huge day in the past moves it, and the median stays."""
    past = [n for day, n in history if day == weekday]
    return len(past) >= 3 and rows < share * sum(past) / len(past)


def wrong_from_nothing(history, weekday, rows, share):
    """You judge by one or two earlier deliveries. So few say nothing about what is usual."""
    past = sorted(n for day, n in history if day == weekday)
    if not past:
        return rows <= 0
    return rows < share * (past[(len(past) - 1) // 2] + past[len(past) // 2]) / 2

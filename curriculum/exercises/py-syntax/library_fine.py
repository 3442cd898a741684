"""A book that comes back late

A library charges nothing if a book is up to 3 days late. After that it sends a letter, which costs 1 euro once, and
charges 2 euros for every day after the third. For 5 days that is 1 euro plus 2 times 2 euros.

Write the function `library_fine(days)`. `days` is an int. The function returns the fine in euros, an int. It raises
`ValueError` if `days` is negative.

>>> library_fine(2)
0
>>> library_fine(5)
5
"""

minutes = 4
chapter = "08-if-and-raise"
hint = "Three cases, from the top: a value to refuse, no fine, a fine. How many days count if a book is 5 days late?"


def library_fine(days: int) -> int:
    if days < 0:
        raise ValueError(f"days late: {days}")
    if days <= 3:
        return 0
    return 1 + (days - 3) * 2


def cases(rng):
    yield (0,)
    yield (2,)
    yield (1,)
    yield (3,)
    yield (4,)
    yield (5,)
    yield (-1,)
    yield (-4,)
    yield (30,)
    for _ in range(4):
        yield (rng.integers(4, 60).item(),)
    yield (-rng.integers(2, 40).item(),)


def wrong_all_days(days):
    """As soon as there is a fine, you charge for all the days. The first three stay free: for 5 days late, only 2
    days are charged."""
    if days < 0:
        raise ValueError
    if days <= 3:
        return 0
    return 1 + days * 2


def wrong_nothing_refused(days):
    """You return 0 for a negative number of days. A book cannot be -4 days late; somebody made a mistake, and only an
    error makes that visible."""
    if days <= 3:
        return 0
    return 1 + (days - 3) * 2


def wrong_error_returned(days):
    """You return a text about the error. The caller would take it for the fine. `raise` stops instead of
    returning."""
    if days < 0:
        return "ValueError"
    if days <= 3:
        return 0
    return 1 + (days - 3) * 2


def wrong_no_free_days(days):
    """You use the same calculation in every case, so a book that is 1 day late gets a negative fine. Up to 3 days the
    fine is 0."""
    if days < 0:
        raise ValueError
    return 1 + (days - 3) * 2

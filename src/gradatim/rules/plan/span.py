"""Describes a range of dates no more precisely than it is known. Knows no plan."""

from __future__ import annotations

from datetime import date

from gradatim.printable import pluralize

MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip
PARTS = ("early ", "mid-", "late ")  # of a year: seasons would differ with the hemisphere
BY_MONTH, BY_PART = 150, 4 * 365  # days: the longest ranges in months, and in parts of years


def span(first: date, last: date) -> str:
    """'in March 2028', 'between March and May 2028', 'between late 2027 and mid-2028', 'between
    2028 and 2033'."""
    days = (last - first).days
    if days <= BY_MONTH:
        begin, end = (f"{MONTHS[one.month - 1]} {one.year}" for one in (first, last))
        if begin != end and first.year == last.year:
            begin = MONTHS[first.month - 1]
    elif days <= BY_PART:
        begin, end = (f"{PARTS[(one.month - 1) // 4]}{one.year}" for one in (first, last))
    else:
        begin, end = str(first.year), str(last.year)
    return f"in {end}" if begin == end else f"between {begin} and {end}"


def months(days: float) -> str:
    """For example 'about 17 months' or 'about 3 weeks'."""
    if days < 45:
        count, unit = max(round(days / 7), 1), "week"
    else:
        count, unit = round(days / 30.44), "month"
    return f"about {pluralize(count, unit)}"

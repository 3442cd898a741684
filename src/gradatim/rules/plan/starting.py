"""The days on which a plan may begin: a rule, without a clock."""

from __future__ import annotations

from datetime import date, timedelta

from gradatim.errors import RequestError

EARLIEST = timedelta(days=366)  # before today
LATEST = timedelta(days=5 * 366)  # after it


def check_start(start: date, today: date) -> None:
    """RequestError for a first day that lies more than a year back, or many years ahead."""
    first, last = _shifted_day(today, -EARLIEST), _shifted_day(today, LATEST)
    if start < first:
        what = f"{start} is more than a year ago, too early to start"
        raise RequestError(what, do=f"choose a day from {first} on, or today")
    if start > last:
        raise RequestError(f"{start} is too late to start", do=f"choose a day before {last}")


def _shifted_day(today: date, offset: timedelta) -> date:
    """So far from today, or the end of the calendar."""
    try:
        return today + offset
    except OverflowError:
        return date.min if offset < timedelta() else date.max

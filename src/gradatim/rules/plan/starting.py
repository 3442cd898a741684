"""The days on which a plan may begin: a rule, without a clock."""

from __future__ import annotations

from datetime import date, timedelta

from gradatim.errors import RequestError

EARLIEST = timedelta(days=366)  # before today
LATEST = timedelta(days=5 * 366)  # after it


def check_start(start: date, today: date) -> None:
    """RequestError for a first day that lies more than a year back, or many years ahead."""
    first, last = _day(today, -EARLIEST), _day(today, LATEST)
    if start < first:
        what = f"{start} is more than a year ago, too early to start"
        raise RequestError(what, do=f"choose a day from {first} on, or today")
    if start > last:
        raise RequestError(f"{start} is too late to start", do=f"choose a day before {last}")


def _day(today: date, away: timedelta) -> date:
    """So far from today, or the end of the calendar."""
    try:
        return today + away
    except OverflowError:
        return date.min if away < timedelta() else date.max

"""The learner's own sales, as a shop that a system under test can be given."""

import re
from datetime import date, timedelta
from pathlib import Path

import numpy as np
from inbox import Files, Key
from world import AHEAD, REGULAR, Bools, Shape, World

from gradatim.verify.own_data import Scope, lines, unreadable

FILE, COLUMNS = "sales.csv", ("date", "series", "units")
LEAST_DAYS, LEAST_ROWS = 180, 120
MOST_DAYS, MOST_SERIES = 1_500, 100
MOST_UNITS = 10**9
WEEKS = 4  # that tell on which weekdays the shop will open
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.-]{0,59}")
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def read(scope: Scope, folder: Path) -> dict[Key, int]:
    """Units by date and series. The project's failure for a row that is not of the form."""
    table: dict[Key, int] = {}
    for number, row in enumerate(lines(scope, folder / FILE, COLUMNS), start=2):
        day, series, units = row
        if why := _wrong(*row):
            raise unreadable(scope, f"{FILE}, line {number}: {why}", "correct or remove the row")
        if (day, series) in table:
            came = f"{FILE}, line {number}: {day} of {series} stands there twice"
            raise unreadable(scope, came, "add up what belongs to one day")
        table[day, series] = int(units)
    days = sorted({day for day, _ in table})
    length = (date.fromisoformat(days[-1]) - date.fromisoformat(days[0])).days + 1 if days else 0
    if not LEAST_DAYS <= length <= MOST_DAYS:
        came = f"{length} days from the first to the last"
        raise unreadable(scope, came, f"{LEAST_DAYS} to {MOST_DAYS}: weeks are held out at the end")
    if len({series for _, series in table}) > MOST_SERIES:
        raise unreadable(scope, f"more than {MOST_SERIES} series", "take a part of them")
    return table


def _wrong(day: str, series: str, units: str) -> str:
    if not _DATE.fullmatch(day) or not _is_date(day):
        return f"'{day[:20]}' is no date such as 2026-03-01"
    if not _NAME.fullmatch(series):
        return f"'{series[:20]}' is no name of letters, digits, -, _ and ."
    if not units.isascii() or not units.isdigit() or len(units) > 10 or int(units) > MOST_UNITS:
        return f"'{units[:20]}' is no whole number of 0 or more"
    return ""


def _is_date(day: str) -> bool:
    try:
        return date.fromisoformat(day) <= date.max - timedelta(days=AHEAD)
    except ValueError:
        return False


def world(scope: Scope, table: dict[Key, int]) -> World:
    """One shop, open on the days that have a row, without promotions."""
    names = tuple(sorted({series for _, series in table}))
    days = sorted({day for day, _ in table})
    start = date.fromisoformat(days[0])
    length = (date.fromisoformat(days[-1]) - start).days + 1
    units = np.zeros((length + AHEAD, len(names)), np.int64)
    opened = np.full(len(names), length)
    column = {name: s for s, name in enumerate(names)}
    for (day, name), sold in table.items():
        at = (date.fromisoformat(day) - start).days
        units[at, column[name]] = sold
        opened[column[name]] = min(at, opened[column[name]])
    has_row = {(date.fromisoformat(day) - start).days for day in days}
    return World(
        seed=0,
        shape=Shape(days=length),
        start=start,
        names=names,
        stores=(0,) * len(names),
        sizes=("medium",) * len(names),
        kinds=(REGULAR,) * len(names),
        opened=opened,
        open=_open(np.array([day in has_row for day in range(length)])),
        promoted=np.zeros(units.shape, bool),
        rate=np.zeros(units.shape),
        units=units,
    )


def _open(known: Bools) -> Bools:
    """The days with a row, and after them the weekdays that had one in the last four weeks."""
    recent = known[-7 * WEEKS :]
    later = len(known) + np.arange(AHEAD)
    weekdays = {int(day) % 7 for day in len(known) - len(recent) + np.flatnonzero(recent)}
    return np.concatenate([known, np.isin(later % 7, list(weekdays))])


def evenings(world: World, table: dict[Key, int]) -> Files:
    """The inbox: one file for each day, empty where nothing is known."""
    files: Files = {day: [] for day in range(world.shape.days)}
    for (day, series), units in sorted(table.items()):
        at = (date.fromisoformat(day) - world.start).days
        files[at].append(f"{day},{series},{units}")
    return files

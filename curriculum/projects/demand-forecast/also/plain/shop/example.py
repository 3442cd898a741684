"""A small chain to try the commands on: its files, made up from a fixed seed."""

import random
from collections.abc import Iterator
from datetime import date, timedelta
from math import exp
from pathlib import Path

FIRST, DAYS, AHEAD = date(2025, 9, 1), 182, 60
STORES = {"s01": ("small", 0.5), "s02": ("medium", 1.0), "s03": ("large", 2.0)}
GOODS = {"milk": 30, "bread": 15, "salt": 0.4}
WEEK = (0.8, 0.85, 0.95, 1.0, 1.2, 1.4, 0.8)
CLOSED = {date(2025, 12, 25), date(2025, 12, 26), date(2026, 1, 1), date(2026, 4, 3)}


def make(out: Path) -> None:
    (out / "inbox").mkdir(parents=True, exist_ok=True)
    dice = random.Random(7)
    days = [FIRST + timedelta(number) for number in range(DAYS + AHEAD)]
    series = {f"{store}-{good}": store for store in STORES for good in GOODS}
    promoted = {(day, one) for one in series for day in _promotions(dice, days)}
    _write(
        out / "catalog.csv",
        "series,store,size,opened",
        (f"{one},{store},{STORES[store][0]},{FIRST}" for one, store in series.items()),
    )
    _write(out / "calendar.csv", "date,open", (f"{day},{int(day not in CLOSED)}" for day in days))
    _write(out / "promotions.csv", "date,series", (f"{day},{one}" for day, one in sorted(promoted)))
    late: list[str] = []
    for day in days[:DAYS]:
        rows = [] if day in CLOSED else list(_sales(dice, day, series, promoted))
        held, late = late, [row for row in rows if dice.random() < 0.02]
        rows = [row for row in rows if row not in late] + held
        wrong = [f"{day},{next(iter(series))},many"] if day.day == 10 else []
        _write(out / "inbox" / f"{day}.csv", "date,series,units", [*rows, *wrong])
    (out / "clock.txt").write_text(f"{days[DAYS - 1]}\n", encoding="utf-8")


def _promotions(dice: random.Random, days: list[date]) -> Iterator[date]:
    first = dice.randrange(10, 40)
    while first < len(days):
        yield from days[first : first + 5]
        first += dice.randrange(25, 50)


def _sales(
    dice: random.Random, day: date, series: dict[str, str], promoted: set[tuple[date, str]]
) -> Iterator[str]:
    weather = dice.gauss(0, 0.06)
    for one, store in series.items():
        mean = GOODS[one.partition("-")[2]] * STORES[store][1] * WEEK[day.weekday()]
        mean *= exp(weather + dice.gauss(0, 0.2)) * (1.5 if (day, one) in promoted else 1)
        yield f"{day},{one},{_chance(dice, mean)}"


def _chance(dice: random.Random, mean: float) -> int:
    """A Poisson number: how many arrivals come before one unit of time is over."""
    arrivals, time = 0, dice.expovariate(1)
    while time < mean:
        arrivals, time = arrivals + 1, time + dice.expovariate(1)
    return arrivals


def _write(file: Path, header: str, lines: Iterator[str] | list[str]) -> None:
    file.write_text("".join(f"{line}\n" for line in [header, *lines]), encoding="utf-8")

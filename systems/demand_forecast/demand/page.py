"""The page for people: drawn on the server, so that it says the same without a script."""

import csv
import io
from collections.abc import Iterable, Sequence
from datetime import date
from pathlib import Path
from typing import Annotated, Any, Literal

import numpy as np
from jinja2 import Environment, FileSystemLoader
from pydantic import BaseModel, BeforeValidator, Field

from demand import forecasts, stock
from demand.board import Records, Shown, UnknownSeries
from demand.table import HORIZON

SHOWN_DAYS = 56
MARKS = 4  # on the axis of units, about
APART = 3  # days from one open day to the next that a line still joins
ODD = 5  # products to look at
_TEMPLATES = Environment(
    loader=FileSystemLoader(Path(__file__).parent), autoescape=True, trim_blocks=True
)
_DAY = BeforeValidator(lambda text: text or None)  # a form sends its empty fields


class Asked(BaseModel):
    """What the address of the page asks for."""

    series: str = ""
    find: str = ""
    sort: Literal["units", "surprise", "spread", "name"] = "units"
    days: int = Field(7, ge=1, le=HORIZON)
    level: int = Field(90, ge=stock.LEVELS[0], le=stock.LEVELS[-1])
    first: Annotated[date | None, _DAY, Field(alias="from")] = None
    last: Annotated[date | None, _DAY, Field(alias="to")] = None
    promotion: Literal["yes", "no"] = "yes"


def render(shown: Shown, asked: Asked) -> str:
    """The list, and one series of it at large."""
    rows = [_row(shown, name, asked) for name in shown.days]
    found = [row for row in rows if asked.find.strip().lower() in row["words"]]
    found.sort(key=_BY[asked.sort])
    ahead, is_open = shown.table.ahead, shown.table.open[shown.table.days :]
    chosen = asked.series or next((row["series"] for row in found), "")
    return _TEMPLATES.get_template("page.html").render(
        shown=shown,
        asked=asked,
        board=shown.dashboard(),
        rows=found,
        total=sum(row["month"] for row in rows),
        past=[row["past"] for row in rows if row["past"]],
        soon=sum(row["soon"] for row in rows),
        before=sum(row["before"] for row in rows),
        odd=[row for row in sorted(rows, key=_BY["surprise"]) if row["odd"]][:ODD],
        span=_spans(ahead[: asked.days])[0],
        one=_one(shown, chosen, asked) if chosen else None,
        closed=_spans([d for d, o in zip(ahead, is_open, strict=True) if not o]),
        silent=_spans(shown.silent),
        periods=stock.PERIODS,
        short=_short,
    )


def as_csv(shown: Shown) -> str:
    """Every day of every forecast; the sum of `expected` is what the page shows."""
    text = io.StringIO()
    out = csv.writer(text, lineterminator="\n")
    out.writerow(["series", "name", "date", "expected", "middle", "p10", "p90"])
    for name, days in shown.days.items():
        means = stock.expected(forecasts.quantiles(days))
        for day, mean in zip(days, means, strict=True):
            title = shown.product(name)[0]
            numbers = (round(float(mean), 4), day["mean"], day["p10"], day["p90"])
            out.writerow([name, title, day["date"], *numbers])
    return text.getvalue()


_BY: dict[str, Any] = {
    "units": lambda row: -row["soon"],
    "surprise": lambda row: -abs(row["past"].surprise if row["past"] else 0),
    "spread": lambda row: (row["usual"][0] - row["usual"][2]) / max(row["usual"][1], 0.5),
    "name": lambda row: row["title"].lower(),
}


def _row(shown: Shown, name: str, asked: Asked) -> dict[str, Any]:
    (title, price), days = shown.product(name), shown.days[name]
    order, past = shown.order(name, asked.days, asked.level), shown.month(name)
    each = forecasts.quantiles(days)
    return {
        "series": name,
        "title": title,
        "words": f"{name} {title}".lower(),
        "soon": forecasts.total(days[: asked.days]),
        "month": forecasts.total(days),
        "before": float(np.nansum(shown.table.units[shown.line(name), -asked.days :])),
        "usual": each[each[:, 2] > 0].mean(axis=0).tolist() if each[:, 2].any() else [0.0] * 3,
        "order": order,
        "worth": (order or 0) * price,
        "past": past,
        "odd": past and past.is_odd,
        "beyond": shown.is_beyond(name),
    }


def _one(shown: Shown, name: str, asked: Asked) -> dict[str, Any]:
    """All that is said of the chosen series."""
    if name not in shown.days:
        raise UnknownSeries("no series of that name is sold in the days of the forecast")
    other = _other(shown, name, asked)
    return _row(shown, name, asked) | {
        "chart": _chart(shown, name, other),
        "other": forecasts.total(other),
        "why": _why(shown, name),
    }


def _why(shown: Shown, name: str) -> dict[str, Any]:
    """The reasons of an open day, which add up to its middle, and its mean."""
    told, days = shown.why(name), sum(day["p90"] > 0 for day in shown.days[name])
    if not told or not days:
        return {}
    mean = forecasts.total(shown.days[name]) / days
    return {"reasons": told, "middle": sum(told.values()), "mean": mean}


def _other(shown: Shown, name: str, asked: Asked) -> Records:
    if asked.first is None or asked.last is None:
        return []
    return shown.what_if(name, asked.first, asked.last, asked.promotion == "yes")


def _chart(shown: Shown, name: str, other: Records) -> dict[str, Any]:
    """Points as shares of the width and height, in per cent. Closed days are left out."""
    table, days = shown.table, shown.days[name]
    past = shown.past.get(name, [])
    first = max(table.days - SHOWN_DAYS, 0)
    units = table.units[shown.line(name), first:]
    counts = [*units[~np.isnan(units)], *(day["p90"] for day in [*days, *past, *other])]
    step = _step(max([1.0, *counts]) / MARKS)
    top = step * float(np.ceil(max([1.0, *counts]) / step))
    width = table.days - first + len(days)

    def points(values: Iterable[tuple[int, float]]) -> str:
        return " ".join(
            f"{100 * (n - first + 0.5) / width:.2f},{100 - 100 * v / top:.2f}" for n, v in values
        )

    def runs(records: Records, at: int) -> list[tuple[str, str]]:
        """Band and middle of the open days, apart where the shops are closed for longer."""
        found: list[list[tuple[int, dict[str, Any]]]] = []
        for place, day in enumerate(records, start=at):
            if day["p90"] > 0 and found and place - found[-1][-1][0] <= APART:
                found[-1].append((place, day))
            elif day["p90"] > 0:
                found.append([(place, day)])
        return [
            (
                points([(n, d["p90"]) for n, d in run] + [(n, d["p10"]) for n, d in run[::-1]]),
                points((n, d["mean"]) for n, d in run),
            )
            for run in found
        ]

    sold = [(first + n, float(each)) for n, each in enumerate(units) if not np.isnan(each)]
    before, ahead = table.days - len(past), table.days
    all_days = range(first, first + width)
    return {
        "sold": points(sold),
        "told": runs(past, before),
        "ahead": runs(days, ahead),
        "other": runs(other, ahead),
        "today": round(100 * (ahead - first) / width, 2),
        "units": [(100 * mark / top, mark) for mark in np.arange(step, top + 1, step).tolist()],
        "numbers": all_days,
        "known": dict(sold),
        "forecast": {day["date"]: day for day in [*past, *days]},
        "closed": [
            100 * (table.index(run[0]) - first + len(run) / 2) / width
            for run in _runs([table.day(n) for n in all_days if not table.open[n]])
            if len(run) > APART
        ],
    }


def _step(about: float) -> float:
    """1, 2 or 5 times a power of ten, and no part of a unit."""
    power = 10.0 ** np.floor(np.log10(max(about, 1)))
    return float(next(power * n for n in (1, 2, 5, 10) if power * n >= about))


def _runs(days: Sequence[date]) -> list[list[date]]:
    """Days that follow on each other, together."""
    runs: list[list[date]] = []
    for day in days:
        if runs and (day - runs[-1][-1]).days == 1:
            runs[-1].append(day)
        else:
            runs.append([day])
    return runs


def _spans(days: Sequence[date]) -> list[str]:
    return [
        _short(run[0]) if len(run) == 1 else f"{_short(run[0])} to {_short(run[-1])}"
        for run in _runs(days)
    ]


def _short(day: date) -> str:
    return f"{day:%a} {day.day} {day:%b}"

"""The page for people: drawn on the server, so that it says the same without a script."""

import csv
import io
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Annotated, Any, Literal

import bottleneck as bn
import numpy as np
from jinja2 import Environment, PackageLoader
from pydantic import BaseModel, BeforeValidator, Field

from demand import explain, forecasts, stock
from demand.board import Records, Snapshot, UnknownSeries
from demand.table import HORIZON

SHOWN_DAYS = 56
AXIS_MARKS = 4  # on the axis of units, about
MAX_GAP = 3  # days from one open day to the next that a line still joins
CHANCES = (50, 80, 90, 95, 98)  # per cent, side by side
_TEMPLATES = Environment(loader=PackageLoader("demand", "."), autoescape=True, trim_blocks=True)
_DAY = BeforeValidator(lambda text: text or None)  # a form sends its empty fields


class PageQuery(BaseModel):
    """What the address of the page asks for."""

    series: str = ""
    find: str = ""
    sort: Literal["units", "surprise", "spread", "name"] = "units"
    days: int = Field(7, ge=1, le=HORIZON)
    level: int = Field(90, ge=stock.LEVELS[0], le=stock.LEVELS[-1])
    first: Annotated[date | None, _DAY, Field(alias="from")] = None
    last: Annotated[date | None, _DAY, Field(alias="to")] = None
    promotion: Literal["yes", "no"] = "yes"

    @property
    def chances(self) -> list[int]:
        return sorted({*CHANCES, self.level})


def render(snapshot: Snapshot, query: PageQuery) -> str:
    """The list, and one series of it at large."""
    rows = sorted(
        (_row(snapshot, name, query) for name in snapshot.days), key=_SORT_KEYS[query.sort]
    )
    words = query.find.strip().lower()
    matching = [row for row in rows if words in f"{row['series']} {row['title']}".lower()]
    ahead, is_open = snapshot.table.ahead, snapshot.table.open[snapshot.table.days :]
    chosen = query.series or next((row["series"] for row in matching), "")
    return _TEMPLATES.get_template("page.html").render(
        snapshot=snapshot,
        query=query,
        rows=matching,
        every=rows,
        by_surprise=sorted(rows, key=_SORT_KEYS["surprise"]),
        span=_spans(ahead[: query.days])[0],
        one=_detail(snapshot, chosen, query) if chosen else None,
        closed=_spans([d for d, o in zip(ahead, is_open, strict=True) if not o]),
        silent=_spans(snapshot.missing_days),
        periods=stock.PERIODS,
        short=_short,
    )


def as_csv(snapshot: Snapshot) -> str:
    """Every day of every forecast; the sum of `expected` is what the page shows."""
    text = io.StringIO()
    out = csv.writer(text, lineterminator="\n")
    out.writerow(["code", "name", "date", "expected", "middle", "range from", "range to"])
    for name, days in snapshot.days.items():
        title, means = snapshot.product(name)[0], stock.expected(forecasts.quantiles(days))
        for day, mean in zip(days, means, strict=True):
            numbers = day["mean"], day["p10"], day["p90"]
            out.writerow([name, title, day["date"], round(float(mean), 4), *numbers])
    return text.getvalue()


_SORT_KEYS: dict[str, Any] = {
    "units": lambda row: -row["soon"],
    "surprise": lambda row: (-abs(row["past"].surprise if row["past"] else 0), -row["soon"]),
    "spread": lambda row: (row["usual"][0] - row["usual"][2]) / max(row["usual"][1], 0.5),
    "name": lambda row: row["title"].lower(),
}


def _row(snapshot: Snapshot, name: str, query: PageQuery) -> dict[str, Any]:
    (title, price), days, past = (
        snapshot.product(name),
        snapshot.days[name],
        snapshot.last_month(name),
    )
    orders = {chance: snapshot.order(name, query.days, chance) for chance in query.chances}
    month, each = forecasts.total(days), forecasts.quantiles(days)
    return {
        "series": name,
        "title": title,
        "soon": forecasts.total(days[: query.days]),
        "month": month,
        "before": float(np.nansum(snapshot.table.units[snapshot.index_of(name), -query.days :])),
        # By the rule of thumb.
        "a_day": float(bn.nanmean(snapshot.table.units[snapshot.index_of(name), -HORIZON:])),
        "usual": each[each[:, 2] > 0].mean(axis=0).tolist() if each[:, 2].any() else [0.0] * 3,
        "orders": orders,
        "order": orders[query.level],
        "worths": {chance: (order or 0) * price for chance, order in orders.items()},
        "past": past,
        "stopped": snapshot.stopped_since(name) if month >= 0.5 else None,
        "beyond": snapshot.exceeds_history(name),
    }


def _detail(snapshot: Snapshot, name: str, query: PageQuery) -> dict[str, Any]:
    """All that is said of the chosen series."""
    if name not in snapshot.days:
        raise UnknownSeries("no series of that name is sold in the days of the forecast")
    other: Records = []
    if query.first and query.last:
        other = snapshot.what_if(name, query.first, query.last, query.promotion == "yes")
    middles = forecasts.quantiles(snapshot.days[name])[: query.days, 1]
    return _row(snapshot, name, query) | {
        "chart": _chart(snapshot, name, other),
        "other": forecasts.total(other),
        "why": explain.contributions(
            snapshot.model, snapshot.table, snapshot.index_of(name), middles
        ),
    }


def _chart(snapshot: Snapshot, name: str, other: Records) -> dict[str, Any]:
    """Points as shares of the width and height, in per cent. Closed days are left out."""
    table, days, past = snapshot.table, snapshot.days[name], snapshot.past.get(name, [])
    first = max(table.days - SHOWN_DAYS, 0)
    units = table.units[snapshot.index_of(name), first:]
    most = max([1.0, *units[~np.isnan(units)], *(d["p90"] for d in [*days, *past, *other])])
    power = 10.0 ** np.floor(np.log10(max(most / AXIS_MARKS, 1)))
    step = float(next(power * n for n in (1, 2, 5, 10) if power * n >= most / AXIS_MARKS))
    top = step * float(np.ceil(most / step))
    width = table.days - first + len(days)

    def points(values: Iterable[tuple[int, float]]) -> str:
        return " ".join(
            f"{100 * (n - first + 0.5) / width:.2f},{100 - 100 * v / top:.2f}" for n, v in values
        )

    def runs(records: Records) -> list[tuple[str, str]]:
        """Band and middle of the open days, apart where the shops are closed for longer."""
        each = {table.day_number(day["date"]): day for day in records if day["p90"] > 0}

        def line(run: list[int], key: str) -> str:
            return points((n, each[n][key]) for n in run)

        apart = _runs(each, MAX_GAP)
        return [(f"{line(r, 'p90')} {line(r[::-1], 'p10')}", line(r, "mean")) for r in apart]

    sold = [(first + n, float(each)) for n, each in enumerate(units) if not np.isnan(each)]
    all_days = range(first, first + width)
    shut = _runs(n for n in all_days if not table.open[n])
    return {
        "sold": points(sold),
        "told": runs(past),
        "ahead": runs(days),
        "other": runs(other),
        "units": [(100 * mark / top, mark) for mark in np.arange(step, top + 1, step).tolist()],
        "numbers": all_days,
        "known": dict(sold),
        "forecast": {day["date"]: day for day in [*past, *days]},
        "closed": [100 * (r[0] - first + len(r) / 2) / width for r in shut if len(r) > MAX_GAP],
    }


def _runs(days: Iterable[int], apart: int = 1) -> list[list[int]]:
    """Numbers of days, together while each follows so soon on the one before."""
    runs: list[list[int]] = []
    for day in days:
        if not runs or day - runs[-1][-1] > apart:
            runs.append([])
        runs[-1].append(day)
    return runs


def _spans(days: Sequence[date]) -> list[str]:
    runs = _runs(day.toordinal() for day in days)
    ends = [[_short(date.fromordinal(n)) for n in (run[0], run[-1])] for run in runs]
    return [first if first == last else f"{first} to {last}" for first, last in ends]


def _short(day: date) -> str:
    return f"{day:%a} {day.day} {day:%b}"

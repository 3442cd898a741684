"""The page for people: drawn on the server, so that it says the same without a script."""

from pathlib import Path
from typing import Any

import numpy as np
from jinja2 import Environment, FileSystemLoader

from demand import forecasts
from demand.board import Records, Shown
from demand.data import Item
from demand.table import Array

SHOWN_DAYS = 56
_TEMPLATES = Environment(
    loader=FileSystemLoader(Path(__file__).parent), autoescape=True, trim_blocks=True
)


def render(shown: Shown) -> str:
    lines = zip(shown.table.items, shown.table.units[:, -SHOWN_DAYS:], strict=True)
    charts = [
        _chart(i, units, shown.days[i.series]) for i, units in lines if i.series in shown.days
    ]
    charts.sort(key=lambda chart: -chart["total"])
    return _TEMPLATES.get_template("page.html").render(
        shown=shown, board=shown.dashboard(), ahead=shown.table.ahead, charts=charts
    )


def _chart(item: Item, units: Array, days: Records) -> dict[str, Any]:
    """One series as points: the place of the day, and units. Days that are closed are left out."""
    ahead = [(place, day) for place, day in enumerate(days, start=len(units)) if day["p90"] > 0]
    middle, low, high = ([(place, day[n]) for place, day in ahead] for n in ("mean", "p10", "p90"))
    return {
        "item": item,
        "sold": [(place, each) for place, each in enumerate(units) if not np.isnan(each)],
        "middle": middle,
        "bounds": high + low[::-1],
        "today": len(units),
        "days": len(units) + len(days),
        "top": max(1.0, np.nanmax(np.append(units, [day["p90"] for day in days]))),
        "total": round(forecasts.total(days)),
    }

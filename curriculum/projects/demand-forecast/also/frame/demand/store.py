"""All that ever arrived, in one Parquet file that is only ever replaced as a whole.

A kill leaves the old file or the new one; files that were not in it yet are taken next time.
"""

import os
from pathlib import Path

import pandas as pd

REASONS = ["columns", "date", "future", "series", "units"]
COLUMNS = ["arrived", "date", "series", "units", "reason"]
GOOD, FILE = "", "file"  # a row that counts; the mark that a file was taken in


class Store:
    def __init__(self, state: Path) -> None:
        self.path = state / "rows.parquet"

    def read(self) -> pd.DataFrame:
        if not self.path.exists():
            return pd.DataFrame(columns=COLUMNS)
        return pd.read_parquet(self.path)

    def take(self, data: Path, day: str, catalog: pd.Index) -> None:
        """Takes in each inbox file up to a day that has not been taken yet."""
        rows = self.read()
        taken = set(rows.loc[rows["reason"] == FILE, "arrived"])
        new = [
            _judged(file.stem, file.read_text("utf-8-sig", errors="replace"), catalog)
            for file in sorted((data / "inbox").glob("????-??-??.csv"))
            if file.stem <= day and file.stem not in taken
        ]
        if not new:
            return
        self.path.parent.mkdir(parents=True, exist_ok=True)
        beside = self.path.with_suffix(".new")
        pd.concat([rows, *new] if len(rows) else new).to_parquet(beside, index=False)
        os.replace(beside, self.path)

    def accepted(self, as_of: str = "9999-12-31") -> pd.DataFrame:
        """The rows that count, of those that had arrived by a day: the last of each key."""
        rows = self.read()
        rows = rows[(rows["reason"] == GOOD) & (rows["arrived"] <= as_of)]
        rows = rows.sort_values("arrived", kind="stable")
        rows = rows.drop_duplicates(["date", "series"], keep="last")
        return rows.sort_values(["date", "series"])[["date", "series", "units"]]

    def wide(self, as_of: str, series: pd.Index) -> pd.DataFrame:
        """Units, days by series, NaN where nothing is known; every day up to that one."""
        rows = self.accepted(as_of)
        if rows.empty:
            return pd.DataFrame(columns=series, index=pd.DatetimeIndex([]), dtype=float)
        wide = rows.pivot(index="date", columns="series", values="units").astype(float)
        wide.index = pd.DatetimeIndex(wide.index)
        return wide.reindex(pd.date_range(wide.index[0], as_of), columns=series)

    def quarantined(self) -> dict[str, int]:
        counts = self.read()["reason"].value_counts()
        return {reason: int(counts.get(reason, 0)) for reason in REASONS}

    def last_day(self) -> str | None:
        rows = self.read()
        return max(rows["arrived"], default=None)


def _judged(arrived: str, text: str, catalog: pd.Index) -> pd.DataFrame:
    """The rows of a file with the first reason against each, by columns at a time."""
    lines = pd.Series(text.split("\n")[1:], dtype=str).str.rstrip("\r")
    lines = lines[lines != ""]
    fields = lines.str.split(",")
    date, series, units = (fields.str.get(place).fillna("") for place in range(3))
    days = pd.to_datetime(date, format="%Y-%m-%d", errors="coerce")
    no_date = days.isna() | ~date.str.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
    reason = pd.Series(GOOD, lines.index)
    # The last that is written stands, so the first reason comes last.
    reason[~units.str.fullmatch(r"[0-9]{1,15}")] = "units"
    reason[~series.isin(catalog)] = "series"
    reason[date > arrived] = "future"
    reason[no_date] = "date"
    reason[fields.str.len() != 3] = "columns"
    number = pd.to_numeric(units.where(reason == GOOD, "0")).astype("int64")
    rows = pd.DataFrame({"date": date, "series": series, "units": number, "reason": reason})
    mark = pd.DataFrame({"date": [""], "series": [""], "units": [0], "reason": [FILE]})
    return pd.concat([rows, mark]).assign(arrived=arrived)[COLUMNS]

"""Data to try the commands on: six series over nine months, from a fixed seed."""

from pathlib import Path

import numpy as np
import pandas as pd

DAYS, AHEAD = 270, 60


def make(out: Path) -> None:
    rng = np.random.default_rng(11)
    days = pd.date_range("2025-06-02", periods=DAYS + AHEAD)
    catalog = pd.DataFrame(
        [
            (f"{store}-{item}", store, size, days[0])
            for store, size in {"s01": "small", "s02": "medium", "s03": "large"}.items()
            for item in ("milk", "bread")
        ],
        columns=["series", "store", "size", "opened"],
    )
    starts = [rng.choice(np.arange(0, len(days), 7), len(days) // 45) for _ in catalog["series"]]
    promotions = pd.DataFrame(
        [
            (day, series)
            for series, weeks in zip(catalog["series"], starts, strict=True)
            for start in sorted(set(weeks))
            for day in days[start : start + 6]
        ],
        columns=["date", "series"],
    )
    opens = pd.DataFrame({"date": days, "open": (days.weekday != 6).astype(int)})
    (out / "inbox").mkdir(parents=True, exist_ok=True)
    for name, table in {"catalog": catalog, "promotions": promotions, "calendar": opens}.items():
        table.to_csv(out / f"{name}.csv", index=False, date_format="%Y-%m-%d")
    for day, rows in _sales(catalog, promotions, days[:DAYS], rng).groupby("date"):
        rows.to_csv(out / "inbox" / f"{day:%Y-%m-%d}.csv", index=False, date_format="%Y-%m-%d")
    (out / "clock.txt").write_text(f"{days[DAYS - 1]:%Y-%m-%d}\n")


def _sales(
    catalog: pd.DataFrame,
    promotions: pd.DataFrame,
    days: pd.DatetimeIndex,
    rng: np.random.Generator,
) -> pd.DataFrame:
    level = 8 * 2.0 ** np.arange(len(catalog)) ** 0.5
    week = np.exp(rng.normal(0, 0.3, (7, len(catalog))))
    pairs = pd.MultiIndex.from_product([days, catalog["series"]], names=["date", "series"])
    lift = np.where(pairs.isin(pd.MultiIndex.from_frame(promotions)), 1.6, 1.0)
    mean = (level * week[days.weekday]).ravel() * lift
    units = rng.poisson(rng.gamma(12, mean / 12))
    rows = pd.DataFrame({"units": units}, index=pairs).reset_index()
    return rows[rows["date"].dt.weekday != 6]

"""Mean rent, month by month

A housing office records the rent of every new contract. For a chart, it needs the mean rent of each month. A
month without a contract has no mean, but it must not be missing on the axis.

- `contracts`: a DataFrame with the columns `signed` (days, never missing, in any order) and `rent` (floats), with at
  least one row and any labels. It isn't changed.
- Returns a Series of floats called `rent`, with one row for each month from the first to the last. Its index holds
  the months as periods (freq `M`) and is called `month`. Months without a contract have a gap.

>>> contracts = pd.DataFrame({"signed": pd.to_datetime(["2025-01-07", "2024-11-30", "2025-01-20"]), "rent": [700.0, 500.0, 900.0]})
>>> monthly_rent(contracts).tolist()
[500.0, nan, 800.0]
"""

import pandas as pd

minutes = 6
chapter = "04-days-and-months"
hint = "Group by the month with its year; list all months from the smallest to the largest; give the means these labels. `pd.period_range` takes a `name=` for the index."


def monthly_rent(contracts: pd.DataFrame) -> pd.Series:
    month = contracts["signed"].dt.to_period("M")
    months = pd.period_range(month.min(), month.max(), freq="M", name="month")
    return contracts.groupby(month)["rent"].mean().reindex(months)


equivalent = {
    "DropArgument @ 6:months = pd.period_range(month.min(), month.max(), freq='M', name='month') -> months = pd.period_range(month.min(), month.max(), name='month')": "both ends are months already, and pandas takes the frequency from them",
}


def _contracts(days, rent, index=None):
    return pd.DataFrame({"signed": pd.to_datetime(days), "rent": rent}, index=index)


def cases(rng):
    yield (_contracts(["2024-05-17"], [600.0]),)
    yield (_contracts(["2024-05-17", "2024-05-01"], [600.0, 700.0]),)
    yield (_contracts(["2024-05-17", "2024-05-17", "2024-05-01"], [100.0, 200.0, 600.0]),)
    yield (_contracts(["2025-01-07", "2024-11-30", "2025-01-20"], [700.0, 500.0, 900.0]),)
    yield (_contracts(["2023-12-31", "2024-04-01"], [450.0, 550.0], [8, 8]),)
    yield (_contracts(["2022-03-05", "2023-03-05", "2022-03-30"], [300.0, 400.0, 500.0], ["c", "a", "b"]),)
    for n in (5, 8):
        days = [
            f"{year}-{month:02}-{day:02}"
            for year, month, day in zip(
                rng.integers(2023, 2025, n).tolist(), rng.integers(1, 13, n).tolist(), rng.integers(1, 29, n).tolist()
            )
        ]
        yield (_contracts([*days, "2025-06-01", "2025-09-30"], (rng.integers(40, 120, n + 2) * 10).astype(float)),)


def wrong_empty_months_lost(contracts):
    """A month without a contract is missing on your axis. It has no rows, so `groupby` makes no group for it."""
    month = contracts["signed"].dt.to_period("M").rename("month")
    return contracts.groupby(month)["rent"].mean()


def wrong_rent_of_nought(contracts):
    """In a month without a contract your mean rent is 0, as if flats had cost nothing."""
    month = contracts["signed"].dt.to_period("M")
    months = pd.period_range(month.min(), month.max(), freq="M", name="month")
    return contracts.groupby(month)["rent"].mean().reindex(months, fill_value=0.0)


def wrong_years_mixed(contracts):
    """You use the number of the month alone. Then the Januaries of all years are one group, and it comes before any November."""
    month = contracts["signed"].dt.month.rename("month")
    return contracts.groupby(month)["rent"].mean()

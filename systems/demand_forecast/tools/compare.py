"""The forecasts beside seven others, on the same days: which is nearer, and do the intervals hold?

Run as `python -m tools.compare --data D --state S --out table.json`. Every forecast is made at
eight origins, 28 days apart, from what is dated up to each, and judged by the 28 days after it.
"""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Annotated

import numpy as np
import typer

from demand import backtest, model, registry, state, stock
from demand.model import QUANTILES, Model
from demand.store import Store
from demand.table import HORIZON, Array, Table

ORIGINS = 8
LAST_OPEN_DAYS = 48  # open days that the cheapest rival looks at
SERVICE_LEVEL = 90  # per cent: of the orders that are judged
SEED = 0
RESAMPLES = 2000
LEVEL = 80
Forecaster = Callable[[Table], Array]  # (series, horizon, 3): p10, the middle, p90
OURS = "this system"


_MODELS: dict[int, Model] = {}  # days that are known -> what was learnt from them


def fit_cached(early: Table) -> Model:
    if early.days not in _MODELS:
        _MODELS[early.days] = model.fit(early, SEED)
    return _MODELS[early.days]


def ours(early: Table) -> Array:
    return fit_cached(early).predict(early)


def last_days(early: Table) -> Array:
    """The quantiles of the last open days, whatever the weekday."""
    last = [units[~np.isnan(units)][-LAST_OPEN_DAYS:] for units in early.units]
    each = [np.quantile(days, QUANTILES) if len(days) else np.zeros(3) for days in last]
    return np.stack(each)[:, None] * early.open[early.days :][None, :, None]


def mean_of(weeks: int) -> Forecaster:
    """The mean of the last same weekdays; its quantiles from how far it was off before."""

    def forecast(early: Table) -> Array:
        past = range(early.days - HORIZON, max(early.days - 27 * 7, 60), -14)
        errors = [
            early.units[:, day : day + HORIZON] - backtest.seasonal(early.truncate(day), weeks)
            for day in past
        ]
        low, high = np.nanquantile(np.concatenate(errors, axis=1), [0.1, 0.9], axis=1)
        middle = backtest.seasonal(early, weeks)
        return np.stack([middle + low[:, None], middle, middle + high[:, None]], axis=2)

    return forecast


def statistical(name: str, log: bool = False) -> Forecaster:
    """A model of statsforecast for each series, on its open days, six of which are a week; with
    `log` of log(1 + units), whose middle is not the mean."""

    def forecast(early: Table) -> Array:
        import pandas as pd
        from statsforecast import StatsForecast, models

        is_open = np.flatnonzero(early.open[: early.days])
        units = np.nan_to_num(early.units[:, is_open])
        units = np.log1p(units) if log else units
        frame = pd.DataFrame(
            {
                "unique_id": np.repeat(np.arange(len(units)), units.shape[1]),
                "ds": np.tile(np.arange(units.shape[1]), len(units)),
                "y": units.ravel(),
            }
        )
        ahead = np.flatnonzero(early.open[early.days :])
        each = getattr(models, name)(season_length=6)
        fitted = StatsForecast(models=[each], freq=1).forecast(
            df=frame, h=len(ahead), level=[LEVEL]
        )
        predictions = np.zeros((len(units), HORIZON, 3))
        for position, column in enumerate((f"{name}-lo-{LEVEL}", name, f"{name}-hi-{LEVEL}")):
            predictions[:, ahead, position] = fitted[column].to_numpy().reshape(len(units), -1)
        return np.maximum(np.expm1(predictions) if log else predictions, 0)

    return forecast


FORECASTERS: dict[str, Forecaster] = {
    OURS: ours,
    f"quantiles of the last {LAST_OPEN_DAYS} open days": last_days,
    "seasonal naive": mean_of(1),
    "mean of four weeks": mean_of(4),
    "AutoETS": statistical("AutoETS"),
    "AutoTheta": statistical("AutoTheta"),
    "AutoETS of log(1 + units)": statistical("AutoETS", log=True),
    "AutoTheta of log(1 + units)": statistical("AutoTheta", log=True),
}
FORECAST_MEANS = ("AutoETS", "AutoTheta", "mean of four weeks", "seasonal naive")


def compare(table: Table) -> dict[str, object]:
    """One row a forecaster, and how much better this system is than the best of the others."""
    cuts = [table.days - HORIZON * number for number in range(ORIGINS, 0, -1)]
    early = [table.truncate(cut) for cut in cuts]
    truth = np.concatenate([table.units[:, cut : cut + HORIZON] for cut in cuts], axis=1)
    predictions = {
        name: np.concatenate([forecast(each) for each in early], axis=1)
        for name, forecast in FORECASTERS.items()
    }
    scale = _scale(early[0])
    mase = {
        name: np.nanmean(np.abs(m[..., 1] - truth), axis=1) / scale
        for name, m in predictions.items()
    }
    days = (~np.isnan(truth)).sum(axis=1)
    loss = {name: _losses(m, truth) / (scale * days) for name, m in predictions.items()}
    means = {
        name: m[..., 1] if name in FORECAST_MEANS else stock.expected(m)
        for name, m in predictions.items()
    }
    rows = [
        {
            "forecast": name,
            "mase": round(float(mase[name].mean()), 4),
            "wql": round(float(_losses(m, truth).sum() / np.nansum(truth)), 4),
            "rmse": round(float(np.nanmean(_rmse(means[name], truth) / scale)), 4),
            "bias": round(_share(means[name], truth) - 1, 4),
            "coverage": round(_coverage(m, truth), 4),
        }
        for name, m in predictions.items()
    ]
    return {
        "series": len(truth),
        "origins": [str(each.day(each.days - 1)) for each in early],
        "rows": rows,
        "mase_gain": _gains(mase),
        "wql_gain": _gains(loss),
        "band": _band(predictions[OURS], truth),
        "orders": {period: _orders(early, table, period) for period in stock.PERIODS},
    }


def _orders(early: list[Table], table: Table, period: int) -> float:
    """The share of orders that were enough, of those for SERVICE_LEVEL per cent."""
    served = []
    for each in early:
        system_model = fit_cached(each)
        sold = np.nansum(table.units[:, each.days : each.days + period], axis=1)
        for days, units in zip(system_model.predict(each), sold, strict=True):
            order = stock.order_quantity(days, system_model.errors, period, SERVICE_LEVEL)
            served.append(order is not None and order >= units)
    return round(float(np.mean(served)), 4)


def _rmse(units: Array, truth: Array) -> Array:
    """(series,)"""
    found: Array = np.sqrt(np.nanmean((units - truth) ** 2, axis=1))
    return found


def _share(units: Array, truth: Array) -> float:
    """What they add up to, as a share of what was sold on the days that are known."""
    return float(np.where(np.isnan(truth), 0, units).sum() / np.nansum(truth))


def _scale(early: Table) -> Array:
    """The mean error of the seasonal naive forecast inside of what was known at first."""
    return np.nanmean(np.abs(early.units[:, 7:] - early.units[:, :-7]), axis=1)


def _losses(predictions: Array, truth: Array) -> Array:
    """Of each series, the sum of quantile losses, twice, averaged over the quantiles."""
    errors = truth[..., None] - predictions
    quantiles = np.array(QUANTILES)
    each = 2 * np.maximum(quantiles * errors, (quantiles - 1) * errors)
    return np.nansum(each, axis=(1, 2)) / len(quantiles)


def _inside(predictions: Array, truth: Array) -> Array:
    """1 for a count in its interval, NaN where none is known. Counts are whole, intervals are not:
    each count is moved by half a unit at most (Czado, Gneiting and Held, Biometrics 2009)."""
    jittered = truth + np.random.default_rng(SEED).uniform(-0.5, 0.5, truth.shape)
    inside = (jittered >= predictions[..., 0]) & (jittered <= predictions[..., 2])
    return np.where(np.isnan(truth), np.nan, inside)


def _coverage(predictions: Array, truth: Array) -> float:
    return float(np.nanmean(_inside(predictions, truth)))


def _gains(scores: dict[str, Array]) -> dict[str, dict[str, float]]:
    """By how much each of the others is worse, a series on average; 95 % by resampling series."""
    found = {}
    for name in scores.keys() - {OURS}:
        gain = scores[name] - scores[OURS]
        picks = np.random.default_rng(SEED).integers(len(gain), size=(RESAMPLES, len(gain)))
        low, high = np.quantile(gain[picks].mean(axis=1), [0.025, 0.975])
        numbers = {"gain": gain.mean(), "low": low, "high": high}
        found[name] = {key: round(float(each), 4) for key, each in numbers.items()}
    return found


def _band(predictions: Array, truth: Array) -> list[float]:
    """Where the coverage of 80 % intervals lies by chance, with days of one series that err
    together: the binomial band for as many days as these are worth."""
    inside = _inside(predictions, truth)
    count = (~np.isnan(inside)).sum(axis=1)
    share = np.nanmean(inside, axis=1)
    overall = float(np.nanmean(inside))
    between = float(((count * (share - overall)) ** 2).sum()) / float(count.sum()) ** 2
    error = max(np.sqrt(between), np.sqrt(0.8 * 0.2 / count.sum()))
    return [round(0.8 - 1.96 * float(error), 4), round(0.8 + 1.96 * float(error), 4)]


def main(
    data: Annotated[Path, typer.Option()],
    state_url: Annotated[str, typer.Option("--state")],
    out: Annotated[Path, typer.Option()],
) -> None:
    """Writes what was measured as JSON."""
    store = Store(state_url)
    current = state.load(store)
    table = registry.table_as_of(store, current, data, current.as_of)
    out.write_text(json.dumps(compare(table), indent=2) + "\n")


if __name__ == "__main__":
    typer.run(main)

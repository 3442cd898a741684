"""The forecasts beside four others, on the same days: which is nearer, and do the intervals hold?

Run as `python -m tools.compare --data D --state S --out table.json`. Every forecast is made at
four origins, 28 days apart, from what is dated up to each, and judged by the 28 days after it.
"""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Annotated, Any

import numpy as np
import typer

from demand import backtest, engine, forecasts, model, registry, state
from demand.model import QUANTILES
from demand.store import Store
from demand.table import HORIZON, Array, Table

ORIGINS = 4
SEED = 0
RESAMPLES = 2000
LEVEL = 80
Forecaster = Callable[[Table], Array]  # (series, horizon, 3): p10, the middle, p90


def ours(early: Table) -> Array:
    return model.fit(early, SEED).predict(early)


def mean_of(weeks: int) -> Forecaster:
    """The mean of the last same weekdays; its quantiles from how far it was off before."""

    def forecast(early: Table) -> Array:
        past = range(early.days - HORIZON, max(early.days - 27 * 7, 60), -14)
        off = [
            early.units[:, day : day + HORIZON] - backtest.seasonal(early.first(day), weeks)
            for day in past
        ]
        low, high = np.nanquantile(np.concatenate(off, axis=1), [0.1, 0.9], axis=1)
        middle = backtest.seasonal(early, weeks)
        return np.stack([middle + low[:, None], middle, middle + high[:, None]], axis=2)

    return forecast


def statistical(name: str) -> Forecaster:
    """A model of statsforecast for each series, on its open days, six of which are a week."""

    def forecast(early: Table) -> Array:
        import pandas as pd
        from statsforecast import StatsForecast, models

        is_open = np.flatnonzero(early.open[: early.days])
        units = np.nan_to_num(early.units[:, is_open])
        frame = pd.DataFrame(
            {
                "unique_id": np.repeat(np.arange(len(units)), units.shape[1]),
                "ds": np.tile(np.arange(units.shape[1]), len(units)),
                "y": units.ravel(),
            }
        )
        ahead = np.flatnonzero(early.open[early.days :])
        each = getattr(models, name)(season_length=6)
        fitted = _fitted(StatsForecast(models=[each], freq=1), frame, len(ahead))
        made = np.zeros((len(units), HORIZON, 3))
        for place, column in enumerate((f"{name}-lo-{LEVEL}", name, f"{name}-hi-{LEVEL}")):
            made[:, ahead, place] = fitted[column].to_numpy().reshape(len(units), -1)
        return np.maximum(made, 0)

    return forecast


def _fitted(models: Any, frame: Any, days: int) -> Any:
    """On the cluster, where one is named: statsforecast works where its frame lies."""
    client = engine.cluster()
    if client is None:
        return models.forecast(df=frame, h=days, level=[LEVEL])
    from dask.dataframe import from_pandas

    parts = len(client.nthreads())
    spread = from_pandas(frame, npartitions=parts)  # type: ignore[no-untyped-call]
    fitted = models.forecast(df=spread, h=days, level=[LEVEL])
    return fitted.compute().sort_values(["unique_id", "ds"])


FORECASTERS: dict[str, Forecaster] = {
    "this system": ours,
    "seasonal naive": mean_of(1),
    "mean of four weeks": mean_of(4),
    "AutoETS": statistical("AutoETS"),
    "AutoTheta": statistical("AutoTheta"),
}


def compare(whole: Table) -> dict[str, object]:
    """One row a forecaster, and how much better this system is than the best of the others."""
    cuts = [whole.days - HORIZON * number for number in range(ORIGINS, 0, -1)]
    early = [whole.first(cut) for cut in cuts]
    truth = np.concatenate([whole.units[:, cut : cut + HORIZON] for cut in cuts], axis=1)
    made = {
        name: np.concatenate([forecast(each) for each in early], axis=1)
        for name, forecast in FORECASTERS.items()
    }
    scale = _scale(early[0])
    mase = {name: np.nanmean(np.abs(m[..., 1] - truth), axis=1) / scale for name, m in made.items()}
    days = (~np.isnan(truth)).sum(axis=1)
    loss = {name: _losses(m, truth) / (scale * days) for name, m in made.items()}
    rows = [
        {
            "forecast": name,
            "mase": round(float(mase[name].mean()), 4),
            "wql": round(float(_losses(m, truth).sum() / np.nansum(truth)), 4),
            "coverage": round(_coverage(m, truth), 4),
            "total": round(_share(m[..., 1], truth), 4),
        }
        for name, m in made.items()
    ]
    return {
        "series": len(truth),
        "origins": [str(each.day(each.days - 1)) for each in early],
        "rows": rows,
        "mase_gain": _gain(mase),
        "wql_gain": _gain(loss),
        "band": _band(made["this system"], truth),
        "total_of_page": round(
            _share(made["this system"] @ [*forecasts.SHARES.values()], truth), 4
        ),
    }


def _share(units: Array, truth: Array) -> float:
    """What they add up to, as a share of what was sold on the days that are known."""
    return float(np.where(np.isnan(truth), 0, units).sum() / np.nansum(truth))


def _scale(early: Table) -> Array:
    """The mean error of the seasonal naive forecast inside of what was known at first."""
    return np.nanmean(np.abs(early.units[:, 7:] - early.units[:, :-7]), axis=1)


def _losses(made: Array, truth: Array) -> Array:
    """Of each series, the sum of quantile losses, twice, averaged over the quantiles."""
    off = truth[..., None] - made
    quantiles = np.array(QUANTILES)
    each = 2 * np.maximum(quantiles * off, (quantiles - 1) * off)
    return np.nansum(each, axis=(1, 2)) / len(quantiles)


def _inside(made: Array, truth: Array) -> Array:
    """1 for a count in its interval, NaN where none is known. Counts are whole, intervals are not:
    each count is moved by half a unit at most (Czado, Gneiting and Held, Biometrics 2009)."""
    moved = truth + np.random.default_rng(SEED).uniform(-0.5, 0.5, truth.shape)
    inside = (moved >= made[..., 0]) & (moved <= made[..., 2])
    return np.where(np.isnan(truth), np.nan, inside)


def _coverage(made: Array, truth: Array) -> float:
    return float(np.nanmean(_inside(made, truth)))


def _gain(scores: dict[str, Array]) -> dict[str, object]:
    """By how much the best of the others is worse, a series on average; 95 % by resampling."""
    best = min((name for name in scores if name != "this system"), key=lambda n: scores[n].mean())
    gain = scores[best] - scores["this system"]
    picks = np.random.default_rng(SEED).integers(len(gain), size=(RESAMPLES, len(gain)))
    low, high = np.quantile(gain[picks].mean(axis=1), [0.025, 0.975])
    numbers = {"gain": gain.mean(), "low": low, "high": high}
    return {"over": best, **{name: round(float(each), 4) for name, each in numbers.items()}}


def _band(made: Array, truth: Array) -> list[float]:
    """Where the coverage of 80 % intervals lies by chance, with days of one series that err
    together: the binomial band for as many days as these are worth."""
    inside = _inside(made, truth)
    count = (~np.isnan(inside)).sum(axis=1)
    share = np.nanmean(inside, axis=1)
    whole = float(np.nanmean(inside))
    between = float(((count * (share - whole)) ** 2).sum()) / float(count.sum()) ** 2
    error = max(np.sqrt(between), np.sqrt(0.8 * 0.2 / count.sum()))
    return [round(0.8 - 1.96 * float(error), 4), round(0.8 + 1.96 * float(error), 4)]


def main(
    data: Annotated[Path, typer.Option()],
    kept: Annotated[str, typer.Option("--state")],
    out: Annotated[Path, typer.Option()],
) -> None:
    """Writes what was measured as JSON."""
    store = Store(kept)
    now = state.load(store)
    whole = registry.known_on(store, now, data, now.as_of)
    out.write_text(json.dumps(compare(whole), indent=2) + "\n")


if __name__ == "__main__":
    typer.run(main)

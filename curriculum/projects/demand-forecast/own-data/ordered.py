"""Orders for the last twelve weeks of the learner's own sales, by the system and by a baseline."""

from collections.abc import Sequence
from dataclasses import dataclass

import inbox
import numpy as np
import sales
import sample
from forecasts import HORIZON, Forecast, ask, four_weeks, naive
from inbox import Key
from judged import train
from nights import Shop
from taken import ingest
from world import Floats, World, post, set_clock, write

from gradatim.verify import Run
from gradatim.verify.own_data import (
    Form,
    Outcomes,
    Scope,
    bring_in,
    compare,
    expect_count,
    expect_own,
    scope_sheet,
)

BASELINES = {
    "seasonal-naive": ("the last known value of the same weekday", naive),
    "four-weeks": ("the mean of the last four known values of the same weekday", four_weeks),
}
FORM = Form(
    errors={"over": "a unit ordered and not sold", "under": "a unit asked for and not ordered"},
    baselines={name: meaning for name, (meaning, _) in BASELINES.items()},
)
ORIGINS = 3
WEEK = 7


@dataclass(frozen=True)
class Held:
    """The orders of four weeks, days by series; NaN where nothing was sold or can be compared."""

    sold: Floats
    mine: Floats
    theirs: Floats


def against_the_baseline(run: Run) -> None:
    """Three forecasts of four weeks, each by a model trained on what came before."""
    scope = scope_sheet(run, FORM)
    table = sales.read(scope, bring_in(run, scope))
    expect_count(run, scope, len(table), sales.LEAST_ROWS, "rows")
    expect_own(run, scope, _lines(table), _lines(_sample(run)), "rows")
    world = sales.world(scope, table)
    files = sales.evenings(world, table)
    compare(run, scope, outcomes(scope, _held(run, scope, world, table, files)))


def _lines(table: dict[Key, int]) -> list[str]:
    return [f"{day},{series},{units}" for (day, series), units in table.items()]


def _sample(run: Run) -> dict[Key, int]:
    world = sample.lay(run.folder("sample"))
    clean = inbox.deliver(world, inbox.CLEAN, np.random.default_rng(0))
    return inbox.read(world, clean)[0]


def _held(
    run: Run, scope: Scope, world: World, table: dict[Key, int], files: inbox.Files
) -> list[Held]:
    """Each origin's orders. Files of later days are not there yet when it forecasts."""
    last = world.shape.days - 1
    origins = range(last - ORIGINS * HORIZON, last - HORIZON + 1, HORIZON)
    first = inbox.up_to(files, origins[0])
    place = Shop(world, write(run.folder("data"), world, first, origins[0]), run.folder("state"))
    found, truth = [], inbox.grid(world, table, last)
    for day in origins:
        for later in range(day - HORIZON + 1, day + 1):
            post(place.data, world, later, files[later])
        set_clock(place.data, world, day)
        run.say(f"a forecast as of {world.day(day)}")
        ingest(run, place, day)
        train(run, place, day)
        forecast = ask(run, world, place.data, place.state, day)
        baseline = BASELINES[scope.baseline][1](inbox.grid(world, table, day))
        mine = whole(order(forecast, scope.costs["under"] / sum(scope.costs.values())))
        held = (truth[day + 1 : day + 1 + HORIZON], mine, whole(baseline))
        missing = np.any([np.isnan(values) for values in held], axis=0)
        found.append(Held(*(np.where(missing, np.nan, values) for values in held)))
    return found


def order(forecast: Forecast, share: float) -> Floats:
    """How much to order so that it is enough with this chance: straight lines between p10, mean and
    p90, and no further out. Of all orders the one at under / (under + over) costs least."""
    below = np.clip((share - 0.1) / 0.4, 0.0, 1.0)
    above = np.clip((share - 0.5) / 0.4, 0.0, 1.0)
    lower = forecast.p10 + below * (forecast.mean - forecast.p10)
    upper = forecast.mean + above * (forecast.p90 - forecast.mean)
    return lower if share < 0.5 else upper


def whole(values: Floats) -> Floats:
    """Whole units, halves upwards."""
    return np.floor(values + 0.5)


def outcomes(scope: Scope, held: Sequence[Held]) -> Outcomes:
    """What the orders cost, week by week: days of a week err together."""
    there = [~np.isnan(one.sold) for one in held]
    differ = [(one.mine != one.theirs) & known for one, known in zip(held, there, strict=True)]
    return Outcomes(
        system=[cost for one in held for cost in _weeks(scope, one.sold, one.mine)],
        baseline=[cost for one in held for cost in _weeks(scope, one.sold, one.theirs)],
        decisions=int(sum(one.sum() for one in there)),
        differ=int(sum(one.sum() for one in differ)),
        groups="weeks",
    )


def _weeks(scope: Scope, sold: Floats, ordered: Floats) -> list[float]:
    over, under = np.maximum(ordered - sold, 0.0), np.maximum(sold - ordered, 0.0)
    cost = scope.costs["over"] * over + scope.costs["under"] * under
    return np.nansum(cost.reshape(-1, WEEK * cost.shape[1]), axis=1).tolist()

"""What predictions cost by the learner's scope sheet, and the baselines beside them."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pandas as pd
import table as tables
from dataset import OwnTable, Split
from sheet import Sheet
from sklearn.compose import ColumnTransformer
from sklearn.impute import SimpleImputer
from sklearn.linear_model import LinearRegression, LogisticRegression
from sklearn.pipeline import Pipeline, make_pipeline
from sklearn.preprocessing import OneHotEncoder, StandardScaler
from table import Row

from gradatim.verify import Interval, paired_difference
from gradatim.verify.own_data import Scope


def costs(scope: Scope, sheet: Sheet, target: np.ndarray, value: np.ndarray) -> np.ndarray:
    """What each prediction costs.

    A chance is acted on where that is expected to cost less; a number costs by its distance.
    """
    if sheet.is_chance:
        acts = value * scope.costs["missed"] > (1 - value) * scope.costs["false_alarm"]
        missed, alarm = (target == 1) & ~acts, (target == 0) & acts
        return missed * scope.costs["missed"] + alarm * scope.costs["false_alarm"]
    above, below = np.maximum(value - target, 0), np.maximum(target - value, 0)
    return above * scope.costs["over"] + below * scope.costs["under"]


def cost_of_one_error(scope: Scope, sheet: Sheet, target: np.ndarray) -> float:
    """What one error may cost: where nearly none is made, a mean is no surer than that."""
    dearest = max(scope.costs.values())
    return dearest if sheet.is_chance else dearest * float(np.ptp(target)) / 100


def cheapest_constant(scope: Scope, sheet: Sheet, target: np.ndarray) -> float:
    """The answer that, given for every row, costs least on these."""
    if sheet.is_chance:
        return float(target.mean())
    share = scope.costs["under"] / (scope.costs["over"] + scope.costs["under"])
    return float(np.quantile(target, share))


def baseline(mine: OwnTable, split: Split, name: str) -> np.ndarray:
    """What a baseline says of the rows held out, learnt from the others."""
    target = mine.target(split.training)
    if name == "constant":
        return np.full(len(split.held_out), cheapest_constant(mine.scope, mine.sheet, target))
    return linear(mine.sheet, split.training, target, split.held_out)


def linear(
    sheet: Sheet, known: Sequence[Row], target: np.ndarray, asked: Sequence[Row]
) -> np.ndarray:
    """Linear or logistic regression as it comes: medians for gaps, a column for each category."""
    usable = {name for name in sheet.features if any(row[name] for row in known)}
    names = [n for n in sheet.features if sheet.columns[n] == "category" and n in usable]
    counted = [n for n in sheet.features if sheet.columns[n] == "number" and n in usable]
    if not names + counted:
        return np.full(len(asked), target.mean())
    columns = ColumnTransformer(
        [
            ("numbers", make_pipeline(SimpleImputer(strategy="median"), StandardScaler()), counted),
            ("names", OneHotEncoder(handle_unknown="ignore", min_frequency=5), names),
        ]
    )
    rest = LogisticRegression(max_iter=2000) if sheet.is_chance else LinearRegression()
    model = Pipeline([("columns", columns), ("model", rest)])
    model.fit(_frame(known, names, counted), target)
    frame = _frame(asked, names, counted)
    return model.predict_proba(frame)[:, 1] if sheet.is_chance else model.predict(frame)


def _frame(rows: Sequence[Row], names: Sequence[str], counted: Sequence[str]) -> pd.DataFrame:
    columns: dict[str, object] = {name: tables.numbers(rows, name) for name in counted}
    columns |= {name: [row[name] for row in rows] for name in names}
    return pd.DataFrame(columns)


def saving(
    split: Split, theirs: np.ndarray, mine: np.ndarray, rng: np.random.Generator
) -> Interval:
    """What a row costs less by the system, with its 95 % interval over groups of rows."""
    gain, share = theirs - mine, len(split.group_members) / len(split.held_out)
    groups = np.array([gain[rows].sum() for rows in split.group_members])
    gap = paired_difference(groups, np.zeros(len(groups)), rng)
    return Interval(float(gain.mean()), gap.low * share, gap.high * share)


def standard_error(split: Split, cost: np.ndarray) -> float:
    """Of the mean cost of a row, over groups of rows."""
    off = np.array([(cost - cost.mean())[rows].sum() for rows in split.group_members])
    return float(np.sqrt((off**2).sum()) / len(cost))

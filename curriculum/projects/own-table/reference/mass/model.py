"""A ridge regression, moved to where an error costs least. All is learnt from the rows of `fit`."""

import tomllib
from pathlib import Path

import numpy as np
import pandas as pd
from sklearn.compose import make_column_transformer
from sklearn.impute import SimpleImputer
from sklearn.linear_model import Ridge
from sklearn.model_selection import KFold, cross_val_predict
from sklearn.pipeline import Pipeline, make_pipeline
from sklearn.preprocessing import OneHotEncoder, StandardScaler

from mass.table import CATEGORIES, FEATURES, NUMBERS, TARGET

FOLDS = 5


def prices() -> tuple[float, float]:
    """What a gram too many and a gram too few cost, by the scope sheet."""
    table = tomllib.loads(Path("scope.toml").read_text("utf-8"))["costs"]
    return table["over"], table["under"]


def cost(target: np.ndarray, value: np.ndarray) -> np.ndarray:
    over, under = prices()
    return over * np.maximum(value - target, 0) + under * np.maximum(target - value, 0)


def pipeline() -> Pipeline:
    numbers = make_pipeline(SimpleImputer(strategy="median"), StandardScaler())
    names = make_pipeline(
        SimpleImputer(strategy="constant", fill_value="(none)"),
        OneHotEncoder(handle_unknown="ignore", sparse_output=False),
    )
    columns = make_column_transformer((numbers, NUMBERS), (names, CATEGORIES))
    return make_pipeline(columns, Ridge(1.0))


def folds(seed: int) -> KFold:
    return KFold(FOLDS, shuffle=True, random_state=seed)


class Mass:
    """The expected mass, and by how much to go below it."""

    def fit(self, rows: pd.DataFrame, seed: int) -> "Mass":
        target = rows[TARGET].to_numpy()
        outside = cross_val_predict(pipeline(), rows[FEATURES], target, cv=folds(seed))
        over, under = prices()
        self.shift_ = float(np.quantile(target - outside, under / (over + under)))
        self.pipeline_ = pipeline().fit(rows[FEATURES], target)
        return self

    def predict(self, rows: pd.DataFrame) -> np.ndarray:
        return self.pipeline_.predict(rows[FEATURES]) + self.shift_

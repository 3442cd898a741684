"""Areas under the ROC curve, how sure they are, and the models that a system is compared with."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd
from scipy.stats import rankdata
from sklearn.compose import make_column_transformer
from sklearn.ensemble import HistGradientBoostingClassifier, RandomForestClassifier
from sklearn.impute import SimpleImputer
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GridSearchCV, GroupKFold
from sklearn.pipeline import Pipeline, make_pipeline
from sklearn.preprocessing import OneHotEncoder, StandardScaler
from world import CATEGORIES, DATES, NUMBERS, TARGET, Row, distinct

RESAMPLES = 400
GRID: tuple[tuple[object, Mapping[str, list[object]]], ...] = (
    (RandomForestClassifier(100, max_features=0.4, random_state=0), {"min_samples_leaf": [3, 8]}),
    (
        HistGradientBoostingClassifier(max_iter=80, learning_rate=0.08, random_state=0),
        {"max_leaf_nodes": [5, 10]},
    ),
)


@dataclass(frozen=True)
class LabelledRows:
    """Rows whose outcome is known, members of the same number belonging together."""

    left: np.ndarray
    member: np.ndarray

    @classmethod
    def from_rows(cls, rows: Sequence[Row]) -> LabelledRows:
        _, member = np.unique([row["member"] for row in rows], return_inverse=True)
        return cls(np.array([int(row[TARGET]) for row in rows]), member)


def auc(left: np.ndarray, p: np.ndarray) -> float:
    """How often one who left has the higher chance; a tie is half."""
    ones = int(left.sum())
    ranks = rankdata(p)
    return float((ranks[left == 1].sum() - ones * (ones + 1) / 2) / (ones * (len(left) - ones)))


def chance_error(left: np.ndarray) -> float:
    """The standard error of the AUC where p says nothing: exact, from the ranks."""
    ones = int(left.sum())
    return float(np.sqrt((len(left) + 1) / (12 * ones * (len(left) - ones))))


def resampled_aucs(
    scored: LabelledRows, *chances: np.ndarray, rng: np.random.Generator
) -> np.ndarray:
    """AUCs of each list of chances over resamples of the members: one row a resample."""
    members = [np.flatnonzero(scored.member == one) for one in range(scored.member.max() + 1)]
    found = np.empty((RESAMPLES, len(chances)))
    for at in range(RESAMPLES):
        drawn = rng.integers(len(members), size=len(members))
        rows = np.concatenate([members[one] for one in drawn])
        found[at] = [auc(scored.left[rows], p[rows]) for p in chances]
    return found


def logistic_probabilities(train: Sequence[Row], test: Sequence[Row]) -> np.ndarray:
    """Logistic regression as it comes: medians, one column for each name.

    Towns are left out: over so many names it learns noise, and whoever knew that would be ahead.
    """
    names = [name for name in CATEGORIES if name != "town"]
    return _fitted(_pipeline(LogisticRegression(max_iter=2000), names), train, test)


def tuned_probabilities(train: Sequence[Row], test: Sequence[Row]) -> np.ndarray:
    """The best of four models with trees, chosen in folds of whole members."""
    frame, left = _frame(train), _outcomes(train)
    groups = [row["member"] for row in distinct(train)]
    best: GridSearchCV | None = None
    for model, grid in GRID:
        named = {f"{type(model).__name__.lower()}__{name}": values for name, values in grid.items()}
        search = GridSearchCV(_pipeline(model), named, scoring="roc_auc", cv=GroupKFold(3))
        search.fit(frame, left, groups=groups)
        if best is None or search.best_score_ > best.best_score_:
            best = search
    assert best is not None
    return best.predict_proba(_frame(test))[:, 1]


def _fitted(model: Pipeline, train: Sequence[Row], test: Sequence[Row]) -> np.ndarray:
    return model.fit(_frame(train), _outcomes(train)).predict_proba(_frame(test))[:, 1]


def _pipeline(model: object, categories: Sequence[str] = CATEGORIES) -> Pipeline:
    numbers = make_pipeline(SimpleImputer(strategy="median"), StandardScaler())
    names = OneHotEncoder(handle_unknown="ignore", sparse_output=False)
    columns = make_column_transformer((numbers, [*NUMBERS, "days"]), (names, list(categories)))
    return make_pipeline(columns, model)


def _frame(rows: Sequence[Row]) -> pd.DataFrame:
    table = pd.DataFrame(rows)
    for name in NUMBERS:
        table[name] = pd.to_numeric(table[name])
    joined, sent = (pd.to_datetime(table[name]) for name in DATES)
    return table.assign(days=(sent - joined).dt.days)


def _outcomes(rows: Sequence[Row]) -> np.ndarray:
    return np.array([int(row[TARGET]) for row in rows])

"""Three families of models. Whatever is learnt from the table is learnt inside of a pipeline."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pandas as pd
from sklearn.base import clone
from sklearn.compose import make_column_transformer
from sklearn.ensemble import HistGradientBoostingClassifier, RandomForestClassifier
from sklearn.impute import SimpleImputer
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import Pipeline, make_pipeline
from sklearn.preprocessing import FunctionTransformer, OneHotEncoder, StandardScaler

from renewals.table import CATEGORIES, NUMBERS

FAMILIES = {
    "logistic": LogisticRegression(max_iter=2000),
    "forest": RandomForestClassifier(n_estimators=80, max_features=0.3),
    "boosting": HistGradientBoostingClassifier(max_iter=60, max_leaf_nodes=6),
}
# From the simplest to the most complex, also within a family.
SETTINGS: list[tuple[str, dict[str, Any]]] = [
    ("logistic", {"C": 0.01}),
    ("logistic", {"C": 0.1}),
    ("logistic", {"C": 1.0}),
    ("forest", {"min_samples_leaf": 12}),
    ("forest", {"min_samples_leaf": 4}),
    ("boosting", {"learning_rate": 0.07}),
    ("boosting", {"learning_rate": 0.13}),
]


@dataclass(frozen=True)
class Candidate:
    run: str
    family: str
    parameters: dict[str, Any]

    def model(self, seed: int) -> Pipeline:
        return pipeline(self.family, self.parameters, seed)


def candidates() -> Iterator[Candidate]:
    for number, (family, parameters) in enumerate(SETTINGS):
        yield Candidate(f"{number}-{family}", family, parameters)


def pipeline(family: str, parameters: dict[str, Any], seed: int) -> Pipeline:
    """Gaps, categories and scale are learnt by `fit`, thus from the rows of one fold alone."""
    estimator = clone(FAMILIES[family]).set_params(random_state=seed, **parameters)
    numbers = make_pipeline(
        SimpleImputer(strategy="median", add_indicator=True, keep_empty_features=True),
        StandardScaler(),
    )
    names = make_pipeline(
        SimpleImputer(strategy="constant", fill_value="(none)", keep_empty_features=True),
        OneHotEncoder(handle_unknown="ignore", min_frequency=5, sparse_output=False),
    )
    columns = make_column_transformer((numbers, [*NUMBERS, "days"]), (names, CATEGORIES))
    return make_pipeline(FunctionTransformer(with_days), columns, estimator)


def with_days(rows: pd.DataFrame) -> pd.DataFrame:
    """How long somebody had been a member says more than two dates."""
    return rows.assign(days=(rows["sent"] - rows["joined"]).dt.days)

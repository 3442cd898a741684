"""All of `sklearn`, with LightGBM and XGBoost."""

from __future__ import annotations

from gradatim.profiles import sklearn
from gradatim.profiles.profile import Profile, load


def warm() -> None:
    sklearn.warm()
    x = load("numpy").random.default_rng(0).normal(size=(60, 3))
    y = (x[:, 0] > 0).astype(int)
    lightgbm, xgboost = load("lightgbm"), load("xgboost")
    lightgbm.LGBMClassifier(n_estimators=2, n_jobs=1, verbose=-1).fit(x, y)
    xgboost.XGBClassifier(n_estimators=2, n_jobs=1, verbosity=0).fit(x, y)


PROFILE = Profile(
    warm,
    needs=(*sklearn.MODULES, "lightgbm", "xgboost"),
    imports=("lightgbm", "xgboost"),
    extra="boosting",
    threads=True,
    heap_mb=96,
)

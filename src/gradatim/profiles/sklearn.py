"""pandas, SciPy and scikit-learn."""

from __future__ import annotations

from typing import Any

from gradatim.profiles import pandas
from gradatim.profiles.profile import WARM_RUNS, Profile, load

MODULES = (*pandas.MODULES, "scipy", "sklearn")


def warm() -> None:
    pandas.warm()
    np = load("numpy")
    for name in ("scipy.stats", "scipy.optimize", "scipy.sparse.linalg", "scipy.special"):
        load(name)
    for name in ("compose", "datasets", "feature_extraction.text", "inspection", "calibration"):
        load(f"sklearn.{name}")
    x = np.random.default_rng(0).normal(size=(40, 3))
    y = (x[:, 0] > 0).astype(int)
    first, *others = _models()
    for model in [first] * WARM_RUNS + others:
        model.fit(x, y).score(x, y)
    # A child may not start processes; with this backend, n_jobs=2 runs one job after the other.
    load("joblib").parallel_config(backend="sequential")


def _models() -> list[Any]:
    """One model of each family whose first fit initialises something. The first consists of what
    most models share, and is fitted until the interpreter has specialised that code."""
    make, scaler = load("sklearn.pipeline").make_pipeline, load("sklearn.preprocessing")
    ensemble, linear = load("sklearn.ensemble"), load("sklearn.linear_model")
    search = load("sklearn.model_selection").GridSearchCV
    return [
        make(scaler.StandardScaler(), linear.LogisticRegression()),
        linear.LinearRegression(),
        ensemble.RandomForestClassifier(3),
        ensemble.HistGradientBoostingClassifier(max_iter=2),
        load("sklearn.cluster").KMeans(2, n_init=1),
        load("sklearn.svm").SVC(),
        load("sklearn.decomposition").PCA(2),
        load("sklearn.neighbors").KNeighborsClassifier(),
        search(load("sklearn.tree").DecisionTreeClassifier(), {"max_depth": [1, 2]}, cv=2),
    ]


PROFILE = Profile(warm, needs=MODULES, imports=("sklearn", "scipy"), threads=True, heap_mb=64)

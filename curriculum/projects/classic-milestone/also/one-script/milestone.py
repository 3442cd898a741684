"""One script: the table is asked in SQL, the models are scikit-learn's, three commands of four
only read what `train` left behind."""

import argparse
import hashlib
import json
import os
import pickle
import time
from pathlib import Path

os.environ["OMP_NUM_THREADS"] = "1"  # before NumPy comes in: one thread, the same sums each time

import duckdb
import numpy as np
import pandas as pd
from sklearn.compose import ColumnTransformer
from sklearn.ensemble import ExtraTreesClassifier, HistGradientBoostingClassifier
from sklearn.impute import SimpleImputer
from sklearn.inspection import permutation_importance
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score
from sklearn.neighbors import KNeighborsClassifier
from sklearn.pipeline import Pipeline, make_pipeline
from sklearn.preprocessing import OneHotEncoder, OrdinalEncoder, QuantileTransformer

FOLDS = 4
TEXT = ["hall", "town", "plan", "pays"]
NUMBERS = ["age", "visits", "minutes", "distance", "fee", "courses"]
FEATURES = ["joined", "sent", *TEXT, *NUMBERS]
TYPES = (
    dict.fromkeys(["notice", "member", *TEXT], "VARCHAR")
    | dict.fromkeys(["joined", "sent"], "DATE")
    | dict.fromkeys([*NUMBERS, "left"], "DOUBLE")
)
NUMBER_SQL = """
    SELECT avg(x) AS mean, stddev_samp(x) AS std, min(x) AS min, quantile_cont(x, 0.25) AS p25,
           quantile_cont(x, 0.50) AS p50, quantile_cont(x, 0.75) AS p75, max(x) AS max
    FROM (SELECT "{name}" AS x FROM once)
"""
TEXT_SQL = """
    SELECT "{name}" AS top, count(*) AS top_count, (SELECT count(DISTINCT "{name}") FROM once)
           AS distinct
    FROM once WHERE "{name}" IS NOT NULL GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT 1
"""
DATE_SQL = """
    SELECT min("{name}")::VARCHAR AS min, max("{name}")::VARCHAR AS max,
           count(DISTINCT "{name}") AS distinct FROM once
"""
FOLD_SQL = """
    SELECT *, (dense_rank() OVER (ORDER BY md5(member || ? )) - 1) % ? AS fold FROM once
"""


# The table --------------------------------------------------------------------------------


def opened(path):
    """A database that holds the file as `rows`, in its order, and `once`, without copies."""
    db = duckdb.connect()
    db.execute("SET threads = 1")
    with open(path, encoding="utf-8") as file:
        header = file.readline().strip().split(",")
    columns = {name: TYPES[name] for name in header}
    db.read_csv(str(path), header=True, dtype=columns, quotechar='"').create("rows")
    db.execute("CREATE TABLE once AS SELECT DISTINCT * FROM rows ORDER BY notice")
    return db


def first(db, sql, *values):
    """The first row of an answer as a dict."""
    answer = db.execute(sql, values)
    return dict(zip([column[0] for column in answer.description], answer.fetchone(), strict=True))


def summary(db):
    kinds = {"DOUBLE": (NUMBER_SQL, "number"), "DATE": (DATE_SQL, "date")}
    columns = {}
    for name, type_ in TYPES.items():
        sql, kind = kinds.get(type_, (TEXT_SQL, "category" if name in TEXT else "id"))
        missing = first(db, f'SELECT count(*) - count("{name}") AS missing FROM once')
        columns[name] = {"type": kind, **missing, **first(db, sql.format(name=name))}
    rows = first(db, "SELECT count(*) AS rows FROM rows")["rows"]
    once = first(db, "SELECT count(*) AS rows FROM once")["rows"]
    return {"rows": rows, "duplicates": rows - once, "columns": columns}


def histogram(values):
    counts, edges = np.histogram(values[~np.isnan(values)], bins=10)
    missing = int(np.isnan(values).sum())
    return {"edges": edges.tolist(), "counts": counts.tolist(), "missing": missing}


def explore(db, folder):
    numbers = db.sql("SELECT * FROM once").df()[[*NUMBERS, "left"]]
    dump(folder / "summary.json", summary(db))
    dump(folder / "hist.json", {name: histogram(numbers[name].to_numpy()) for name in numbers})
    dump(folder / "corr.json", numbers.corr().to_dict())


# The models -------------------------------------------------------------------------------


def features(rows):
    """What the models see: dates become days since joining and the month of the notice."""
    seen = rows[TEXT].fillna("?").assign(**{name: rows[name] for name in NUMBERS})
    sent, joined = pd.to_datetime(rows["sent"]), pd.to_datetime(rows["joined"])
    return seen.assign(
        days=(sent - joined).dt.days.astype(float), month=sent.dt.month.astype(float)
    )


def dense(model):
    """For models that measure distances or add up: one column for each name."""
    names = OneHotEncoder(
        handle_unknown="infrequent_if_exist", min_frequency=10, sparse_output=False
    )
    ranks = QuantileTransformer(n_quantiles=100, output_distribution="normal", random_state=0)
    middle = SimpleImputer(strategy="constant", fill_value=0.0)  # of what `ranks` gives
    numbers = make_pipeline(ranks, middle)
    parts = [("numbers", numbers, [*NUMBERS, "days"]), ("names", names, TEXT)]
    return Pipeline([("columns", ColumnTransformer(parts)), ("model", model)])


def ordered(model):
    """For boosting, which takes gaps as they are."""
    names = OrdinalEncoder(handle_unknown="use_encoded_value", unknown_value=np.nan)
    parts = [("names", names, TEXT), ("rest", "passthrough", [*NUMBERS, "days", "month"])]
    return Pipeline([("columns", ColumnTransformer(parts)), ("model", model)])


def attempts(seed):
    """Family, parameters and the model that they make."""
    for c in (0.02, 0.3):
        yield "linear", {"C": c}, dense(LogisticRegression(C=c, max_iter=3000))
    for k in (25, 75):
        yield "neighbours", {"k": k}, dense(KNeighborsClassifier(k))
    for least in (3, 9):
        trees = ExtraTreesClassifier(
            70, min_samples_leaf=least, max_features=0.5, random_state=seed
        )
        yield "trees", {"min_samples_leaf": least}, dense(trees)
    for leaves in (4, 8):
        boosting = HistGradientBoostingClassifier(
            max_leaf_nodes=leaves,
            max_iter=60,
            learning_rate=0.1,
            categorical_features=list(range(len(TEXT))),
            random_state=seed,
        )
        yield "boosting", {"max_leaf_nodes": leaves}, ordered(boosting)


def cross_validated(model, X, y, fold):
    p = np.zeros(len(y))
    for number in range(FOLDS):
        out = fold == number
        p[out] = model.fit(X[~out], y[~out]).predict_proba(X[out])[:, 1]
    return p, [float(roc_auc_score(y[fold == k], p[fold == k])) for k in range(FOLDS)]


# The commands -----------------------------------------------------------------------------


def train(o):
    db = opened(o.data / "train.csv")
    explore(db, o.out / "eda")
    rows = db.execute(FOLD_SQL, [f"/{o.seed}", FOLDS]).df().sort_values("notice")
    X = features(rows).reset_index(drop=True)
    y, fold = rows["left"].to_numpy(), rows["fold"].to_numpy()
    (o.out / "predictions").mkdir(parents=True, exist_ok=True)
    runs, models = [], {}
    for family, parameters, model in attempts(o.seed):
        run = "-".join([family, *map(str, parameters.values())])
        p, scores = cross_validated(model, X, y, fold)
        path = f"predictions/{run}.csv"
        table = pd.DataFrame({"notice": rows["notice"].to_numpy(), "fold": fold, "p": p})
        table.to_csv(o.out / path, index=False)
        runs.append(
            {
                "run": run,
                "family": family,
                "parameters": parameters,
                "scores": scores,
                "predictions": path,
            }
        )
        models[run] = model
    best = max(runs, key=lambda run: np.mean(run["scores"]))
    (o.out / "runs.jsonl").write_text("".join(json.dumps(run) + "\n" for run in runs))
    dump(o.out / "winner.json", {"run": best["run"], "rule": "best"})
    error = float(np.std(best["scores"], ddof=1) / FOLDS**0.5)
    auc = float(np.mean(best["scores"]))
    dump(o.out / "metrics.json", {"run": best["run"], "auc": auc, "se": error, "rows": len(rows)})
    save(models[best["run"]].fit(X, y), best["run"], o)


def save(model, run, o):
    digest = hashlib.sha256((o.data / "train.csv").read_bytes()).hexdigest()
    (o.out / "model").mkdir(parents=True, exist_ok=True)
    (o.out / "model" / "model.pickle").write_bytes(pickle.dumps(model))
    dump(
        o.out / "model" / "meta.json",
        {
            "version": f"{digest[:6]}-{o.seed}-{run}",
            "data_sha256": digest,
            "columns": FEATURES,
            "created": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime()),
        },
    )


def loaded(o):
    rows = opened(o.in_).table("rows").df()
    return rows, pickle.loads((o.model / "model.pickle").read_bytes())


def predict(o):
    rows, model = loaded(o)
    p = model.predict_proba(features(rows))[:, 1]
    pd.DataFrame({"notice": rows["notice"], "p": p}).to_csv(o.out, index=False)


def subgroups(o):
    rows, model = loaded(o)
    rows["p"] = model.predict_proba(features(rows))[:, 1]
    groups = {}
    for name, part in rows.groupby(rows[o.by].fillna("(none)")):
        auc = roc_auc_score(part["left"], part["p"]) if part["left"].nunique() > 1 else None
        groups[name] = {
            "n": len(part),
            "left": part["left"].mean(),
            "mean_p": part["p"].mean(),
            "auc": auc,
            "small": len(part) < 30,
        }
    dump(o.out, {"column": o.by, "groups": groups})


class Whole:
    """The model as a function of the table's own columns."""

    def __init__(self, model):
        self.model = model

    def fit(self, X, y):
        return self

    def predict_proba(self, X):
        return self.model.predict_proba(features(X))[:, 1]


def importance(o):
    rows, model = loaded(o)

    def auc(whole, X, y):
        return roc_auc_score(y, whole.predict_proba(X))

    whole = Whole(model)
    found = permutation_importance(
        whole, rows[FEATURES], rows["left"], scoring=auc, n_repeats=5, random_state=o.seed
    )
    lost = dict(zip(FEATURES, found.importances_mean.tolist(), strict=True))
    dump(o.out, {"auc": auc(whole, rows, rows["left"]), "repeats": 5, "columns": lost})


def dump(path, content):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(content, indent=1, default=float, allow_nan=False) + "\n")


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("verb", choices=["train", "predict", "subgroups", "importance"])
    for option in ("--data", "--out", "--model"):
        parser.add_argument(option, type=Path)
    parser.add_argument("--in", dest="in_", type=Path)
    parser.add_argument("--by")
    parser.add_argument("--seed", type=int)
    asked = parser.parse_args()
    globals()[asked.verb](asked)

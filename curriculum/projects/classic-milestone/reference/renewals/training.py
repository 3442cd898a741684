"""Every candidate on the same folds, the scores as they were, one rule for the winner."""

from dataclasses import asdict
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
from sklearn.metrics import roc_auc_score
from sklearn.pipeline import Pipeline

from renewals.files import write_json, write_lines
from renewals.models import Candidate, candidates
from renewals.table import TARGET

FOLDS = 5


def train(rows: pd.DataFrame, out: Path, seed: int) -> tuple[Pipeline, Candidate]:
    """Compares the candidates, writes what was found, fits the winner on all rows."""
    (out / "predictions").mkdir(parents=True, exist_ok=True)
    fold = folds(rows["member"], seed)
    runs = [run(candidate, rows, fold, out, seed) for candidate in candidates()]
    write_lines(out / "runs.jsonl", runs)
    chosen = choose(runs)
    write_json(out / "winner.json", chosen)
    write_json(out / "metrics.json", metrics(runs, chosen["run"], rows))
    winner = next(one for one in candidates() if one.run == chosen["run"])
    return winner.model(seed).fit(rows, rows[TARGET]), winner


def folds(members: pd.Series, seed: int) -> pd.Series:
    """The fold of each row; all rows of a member lie in one."""
    names = np.sort(members.unique())
    order = np.random.default_rng(seed).permutation(len(names))
    return members.map(dict(zip(names[order], np.arange(len(names)) % FOLDS, strict=True)))


def run(
    candidate: Candidate, rows: pd.DataFrame, fold: pd.Series, out: Path, seed: int
) -> dict[str, Any]:
    """Predicts each fold by a model of the others."""
    p = pd.Series(0.0, index=rows.index)
    for number in range(FOLDS):
        inside, outside = rows[fold != number], rows[fold == number]
        model = candidate.model(seed).fit(inside, inside[TARGET])
        p[outside.index] = model.predict_proba(outside)[:, 1]
    path = f"predictions/{candidate.run}.csv"
    pd.DataFrame({"notice": rows["notice"], "fold": fold, "p": p}).to_csv(out / path, index=False)
    scores = [
        float(roc_auc_score(rows[TARGET][fold == number], p[fold == number]))
        for number in range(FOLDS)
    ]
    return {**asdict(candidate), "scores": scores, "predictions": path}


def choose(runs: list[dict[str, Any]]) -> dict[str, Any]:
    """The simplest run within one standard error of the best one."""
    best = max(runs, key=lambda one: np.mean(one["scores"]))
    bar = np.mean(best["scores"]) - standard_error(best["scores"])
    winner = next(one for one in runs if np.mean(one["scores"]) >= bar)
    return {
        "run": winner["run"],
        "rule": "one-standard-error",
        "simplest_first": [one["run"] for one in runs],
    }


def standard_error(scores: list[float]) -> float:
    return float(np.std(scores, ddof=1) / np.sqrt(len(scores)))


def metrics(runs: list[dict[str, Any]], winner: str, rows: pd.DataFrame) -> dict[str, Any]:
    scores = next(one["scores"] for one in runs if one["run"] == winner)
    return {
        "run": winner,
        "auc": float(np.mean(scores)),
        "se": standard_error(scores),
        "rows": len(rows),
    }

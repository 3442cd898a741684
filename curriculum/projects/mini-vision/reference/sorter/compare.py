"""The pre-trained model beside the baseline, on the same folds."""

from pathlib import Path

import numpy as np
from sklearn.linear_model import LogisticRegression

from sorter.features import NAME, pixels, pretrained
from sorter.folds import FOLDS, folds, groups
from sorter.model import head
from sorter.pictures import labelled, write_csv, write_json

DRAWS = 2000


def compare(data: Path, out: Path, seed: int) -> None:
    rows = labelled(data)
    label, images = np.array([row.label for row in rows]), [row.image for row in rows]
    group = groups(rows)
    fold = folds(group, seed)
    features, raw = pretrained(images), pixels(images)
    simple, mine, sure = label.copy(), label.copy(), np.zeros(len(rows))
    for number in range(FOLDS):
        fit, held = fold != number, fold == number
        model = head().fit(features[fit], label[fit])
        shares = model.predict_proba(features[held])
        mine[held], sure[held] = model.classes_[shares.argmax(axis=1)], shares.max(axis=1)
        baseline = LogisticRegression(max_iter=2000, tol=1e-3).fit(raw[fit], label[fit])
        simple[held] = baseline.predict(raw[held])
    names = [row.file for row in rows]
    lines = zip(names, fold, simple, mine, sure, strict=True)
    write_csv(out / "folds.csv", ("file", "fold", "baseline", "pretrained", "confidence"), lines)
    write_json(out / "comparison.json", _summary(simple == label, mine == label, group, seed))


def _summary(simple: np.ndarray, mine: np.ndarray, group: np.ndarray, seed: int) -> dict:
    low, high = _interval(mine.astype(float) - simple, group, seed)
    return {
        "rows": len(mine),
        "groups": int(group.max()) + 1,
        "folds": FOLDS,
        "weights": NAME,
        "baseline": float(simple.mean()),
        "pretrained": float(mine.mean()),
        "difference": float(mine.mean() - simple.mean()),
        "low": low,
        "high": high,
    }


def _interval(difference: np.ndarray, group: np.ndarray, seed: int) -> tuple[float, float]:
    """95 % by drawing groups with replacement: pictures of a drawing stand or fall together."""
    sums, counts = np.bincount(group, difference), np.bincount(group)
    drawn = np.random.default_rng(seed).integers(len(sums), size=(DRAWS, len(sums)))
    means = sums[drawn].sum(axis=1) / counts[drawn].sum(axis=1)
    low, high = np.percentile(means, [2.5, 97.5])
    return float(low), float(high)

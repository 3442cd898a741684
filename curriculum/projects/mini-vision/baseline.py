"""The baseline that the stages compute themselves: raw pixels with logistic regression."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from commands import Line
from drawings import MISSING_PACKAGES
from world import Row

from gradatim.verify import MachineFailure

SIDE = 24


def raw_pixels(rows: Sequence[Row]) -> np.ndarray:
    """(n, 24 * 24 * 3): each picture scaled down by averaging, colours from 0 to 1."""
    from PIL import Image

    small = [row.image.convert("RGB").resize((SIDE, SIDE), Image.Resampling.BOX) for row in rows]
    return np.array([np.asarray(one, dtype=float).ravel() / 255 for one in small])


def baseline_answers(rows: Sequence[Row], pictures: Sequence[Row]) -> np.ndarray:
    """The baseline's label for each picture, learnt from these rows."""
    try:
        from sklearn.linear_model import LogisticRegression
        from threadpoolctl import threadpool_limits
    except ImportError as error:
        raise MachineFailure(MISSING_PACKAGES) from error
    model = LogisticRegression(max_iter=5000, tol=1e-3)
    with threadpool_limits(1):  # on a busy machine, threads wait for each other
        model.fit(raw_pixels(rows), [row.label for row in rows])
        return np.asarray(model.predict(raw_pixels(pictures)))


def fold_answers(rows: Sequence[Row], lines: Mapping[str, Line]) -> np.ndarray:
    """The baseline's label for each row, learnt from the rows of the other folds."""
    fold = np.array([lines[row.file].fold for row in rows])
    found = np.empty(len(rows), dtype=object)
    for number in np.unique(fold):
        fit = [row for row, one in zip(rows, fold, strict=True) if one != number]
        held = np.flatnonzero(fold == number)
        found[held] = baseline_answers(fit, [rows[i] for i in held])
    return found

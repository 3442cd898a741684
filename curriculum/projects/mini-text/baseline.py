"""The baseline that the stages compute themselves: TF-IDF of words with logistic regression."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from commands import Line
from world import Row

from gradatim.verify import MachineFailure


def fitted(texts: Sequence[str], queues: Sequence[str]):  # type: ignore[no-untyped-def]
    """The fitted pipeline."""
    try:
        from sklearn.feature_extraction.text import TfidfVectorizer
        from sklearn.linear_model import LogisticRegression
        from sklearn.pipeline import make_pipeline
        from threadpoolctl import threadpool_limits
    except ImportError as error:
        raise MachineFailure(
            "this stage needs scikit-learn beside Gradatim: pip install 'gradatim[libraries]'"
        ) from error
    model = make_pipeline(TfidfVectorizer(), LogisticRegression(max_iter=1000))
    with threadpool_limits(1):  # on a busy machine, threads wait for each other
        return model.fit(list(texts), list(queues))


def baseline_answers(rows: Sequence[Row], messages: Sequence[Row]) -> np.ndarray:
    """The baseline's queue for each message, learnt from these rows."""
    model = fitted([row["text"] for row in rows], [row["queue"] for row in rows])
    return np.asarray(model.predict([one["text"] for one in messages]))


def fold_answers(rows: Sequence[Row], lines: Mapping[str, Line]) -> np.ndarray:
    """The baseline's queue for each row, learnt from the rows of the other folds."""
    fold = np.array([lines[row["id"]].fold for row in rows])
    found = np.empty(len(rows), dtype=object)
    for number in np.unique(fold):
        fit = [row for row, one in zip(rows, fold, strict=True) if one != number]
        held = np.flatnonzero(fold == number)
        found[held] = baseline_answers(fit, [rows[i] for i in held])
    return found

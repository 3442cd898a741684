"""Measures a version on labelled texts that it was not trained on."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import ArrayLike
from sklearn.metrics import roc_auc_score

from moderation.data import Costs, Row
from moderation.scorer import Scorer

PREVALENCE = 0.02  # share of toxic texts that `precision_2` and `load_2` assume


def auc(scores: ArrayLike, toxic: ArrayLike) -> float:
    """The probability that a toxic text scores higher than a fine one; ties count one half."""
    return float(roc_auc_score(toxic, scores))


def measure(scorer: Scorer, rows: Sequence[Row], costs: Costs) -> dict[str, float]:
    answers = scorer.score([row.text for row in rows])
    toxic = np.array([row.toxic for row in rows], bool)
    actions = np.array([each.action for each in answers])
    stopped, reviewed = actions != "allow", actions == "review"
    recall, false = float(stopped[toxic].mean()), float(stopped[~toxic].mean())
    hit, miss = PREVALENCE * recall, (1 - PREVALENCE) * false
    kinds = np.where(toxic, "toxic", "fine")
    paid = [costs[action][kind] for action, kind in zip(actions, kinds, strict=True)]
    load = PREVALENCE * reviewed[toxic].mean() + (1 - PREVALENCE) * reviewed[~toxic].mean()
    return {
        "auc": auc([each.toxicity for each in answers], toxic),
        "cost": float(np.mean(paid)),
        "recall": recall,
        "precision_2": hit / (hit + miss) if hit + miss else 0.0,
        "load_2": float(load),
    }

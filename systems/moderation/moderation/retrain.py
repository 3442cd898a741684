"""Trains a version on the moderators' labels as well, and accepts it if it is good enough."""

from pathlib import Path
from typing import Any

from moderation.data import Row, read_costs, read_rows
from moderation.measure import measure
from moderation.registry import Registry
from moderation.review import training_labels
from moderation.scorer import Scorer
from moderation.store import Store
from moderation.training import train

TOLERANCE = 0.01  # AUC on the test rows that a new version may lose


def retrain(state: Path, data: Path, seed: int, database: str | None = None) -> dict[str, Any]:
    """Trains on the training rows and the labels, and returns a report. The new version is put
    into use if its AUC on the test rows is at most TOLERANCE below that of the version in use."""
    registry = Registry(state)
    current = Scorer.in_use(registry)
    rows, test, costs = read_rows(data, "train"), read_rows(data, "test"), read_costs(data)
    store = Store(state, database)
    added = training_labels(store.settled(), {row.text for row in test})
    store.close()
    rows += [Row(text, toxic) for text, toxic in added]
    model = train(rows, costs, seed)
    before, after = (measure(scorer, test, costs)["auc"] for scorer in (current, Scorer("", model)))
    accepted = after >= before - TOLERANCE
    return {
        "accepted": accepted,
        "version": registry.add(model, len(rows)) if accepted else None,
        "labels": len(added),
        "before": {"auc": before},
        "after": {"auc": after},
    }

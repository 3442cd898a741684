"""A version that learns from the moderators' labels, behind a gate."""

from pathlib import Path
from typing import Any

from moderation.data import Row, read_costs, read_rows
from moderation.measure import measure
from moderation.registry import Registry
from moderation.review import labelled
from moderation.scorer import Scorer
from moderation.store import Store
from moderation.training import train

TOLERANCE = 0.01  # of the area under the curve on the test rows


def retrain(state: Path, data: Path, seed: int, database: str | None = None) -> dict[str, Any]:
    """Trains on the training rows and the labels; the new version is used if it ranks the test
    rows about as well as the one in use."""
    registry = Registry(state)
    used = Scorer.in_use(registry)
    rows, test, costs = read_rows(data, "train"), read_rows(data, "test"), read_costs(data)
    store = Store(state, database)
    added = labelled(store.settled(), {row.text for row in test})
    store.close()
    rows += [Row(text, toxic) for text, toxic in added]
    model = train(rows, costs, seed)
    before, after = (measure(one, test, costs)["auc"] for one in (used, Scorer("", model)))
    accepted = after >= before - TOLERANCE
    return {
        "accepted": accepted,
        "version": registry.add(model, len(rows)) if accepted else None,
        "labels": len(added),
        "before": {"auc": before},
        "after": {"auc": after},
    }

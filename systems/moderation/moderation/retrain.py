"""A version that learns from the moderators' labels, behind a gate."""

from pathlib import Path
from typing import Any

from moderation.data import Row, read_costs, read_rows
from moderation.errors import ModerationError
from moderation.measure import auc_of
from moderation.registry import Registry
from moderation.review import labelled
from moderation.scorer import Scorer
from moderation.store import Store
from moderation.training import train

TOLERANCE = 0.01  # of the area under the curve on the test rows


def retrain(state: Path, data: Path, seed: int) -> dict[str, Any]:
    """Trains on the training rows and the labels; the new version is used if it ranks the test
    rows about as well as the one in use."""
    registry = Registry(state)
    name = registry.in_use()
    if name is None:
        raise ModerationError("there is no model yet: train one", 409)
    rows, test = read_rows(data, "train"), read_rows(data, "test")
    store = Store(state)
    added = labelled(store.settled(), {row.text for row in test})
    store.close()
    rows += [Row(text, toxic) for text, toxic in added]
    model = train(rows, read_costs(data), seed)
    before = auc_of(Scorer(name, registry.load(name)), test)
    after = auc_of(Scorer("", model), test)
    accepted = after >= before - TOLERANCE
    return {
        "accepted": accepted,
        "version": registry.add(model, len(rows)) if accepted else None,
        "labels": len(added),
        "before": {"auc": before},
        "after": {"auc": after},
    }

"""Events from a queue that delivers at least once: each gets one line, however often it comes.

The lines are the memory of what is done: they and the answers are written together, as a draft that
is renamed, so that a killed run leaves the old lines or the new ones.
"""

import csv
import os
from pathlib import Path
from typing import Any

import numpy as np
from pydantic import ValidationError

from repairs.model import Model
from repairs.request import Delivery, Repair
from repairs.table import Problem


def consume(version: dict[str, Any], source: Path, out: Path) -> list[str]:
    """Adds a line for each new event; the deliveries that make no sense, in words."""
    done, refused = _answered(out), list[str]()
    new: dict[str, Repair] = {}
    for number, line in enumerate(_lines(source), 1):
        try:
            delivery = Delivery.model_validate_json(line)
        except ValidationError as error:
            refused.append(f"line {number}: {error.errors()[0]['msg']}")
            continue
        if delivery.event not in done:
            new.setdefault(delivery.event, delivery.repair)
    if new:
        hours = map(repr, _hours(Model.of(version), list(new.values())))
        done |= dict(zip(new, hours, strict=True))
    draft = out.with_suffix(".draft")
    with draft.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file, lineterminator="\n").writerows([["event", "hours"], *done.items()])
    os.replace(draft, out)
    return refused


def _hours(model: Model, repairs: list[Repair]) -> list[float]:
    numbers = np.array([[each.age, each.waiting, each.parts] for each in repairs], dtype=float)
    return model.predict(np.array([each.kind for each in repairs]), numbers).tolist()


def _answered(out: Path) -> dict[str, str]:
    """Event to hours, as they stand there."""
    if not out.exists():
        return {}
    with out.open(encoding="utf-8", newline="") as file:
        return {line["event"]: line["hours"] for line in csv.DictReader(file)}


def _lines(source: Path) -> list[str]:
    try:
        return source.read_text("utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise Problem(f"{source.name} cannot be read: {error}") from None

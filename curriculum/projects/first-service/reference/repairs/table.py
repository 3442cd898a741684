"""Repairs as arrays, from a CSV file."""

import csv
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

HELD_OUT = 5  # rows whose id is divisible by it are for validation


class Problem(Exception):
    """Something that cannot be done; one sentence for whoever asked."""


@dataclass(frozen=True)
class Repairs:
    """Columns of equal length, n rows."""

    ids: np.ndarray  # (n,) text
    kind: np.ndarray  # (n,) text
    numbers: np.ndarray  # (n, 3): age, waiting, parts
    hours: np.ndarray  # (n,), nan where unknown

    def where(self, chosen: np.ndarray) -> "Repairs":
        return Repairs(*(part[chosen] for part in vars(self).values()))

    def usual(self) -> dict[str, Any]:
        """What drift is measured against: counts of kinds, and two columns as they are."""
        return {
            "kind": dict(Counter(self.kind.tolist())),
            "age": self.numbers[:, 0].tolist(),
            "waiting": self.numbers[:, 1].tolist(),
        }

    def split(self) -> tuple["Repairs", "Repairs"]:
        """Rows to train on, and rows to measure on."""
        held_out = self.ids.astype(int) % HELD_OUT == 0
        return self.where(~held_out), self.where(held_out)


def read(path: Path) -> Repairs:
    try:
        with path.open(encoding="utf-8", newline="") as file:
            lines = list(csv.DictReader(file))
        numbers = [[int(line[name]) for name in ("age", "waiting", "parts")] for line in lines]
        hours = [float(line.get("hours") or "nan") for line in lines]
        return Repairs(
            np.array([line["id"] for line in lines], dtype=str),
            np.array([line["kind"] for line in lines], dtype=str),
            np.array(numbers, dtype=float).reshape(-1, 3),
            np.array(hours),
        )
    except (OSError, UnicodeDecodeError, KeyError, TypeError, ValueError) as error:
        raise Problem(f"{path.name} cannot be read: {error}") from None

"""What a system is given: the training file and the table of costs, written from a world."""

import json
import zlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from world import LABEL_NOISE, Rng, Text, World, texts, training_traffic

ROWS = 3000
COST_TABLES: tuple[dict[str, dict[str, float]], ...] = (
    {
        "allow": {"toxic": 10, "fine": 0},
        "review": {"toxic": 1, "fine": 1},
        "block": {"toxic": 0, "fine": 6},
    },
    {
        "allow": {"toxic": 6, "fine": 0},
        "review": {"toxic": 1, "fine": 1},
        "block": {"toxic": 0, "fine": 9},
    },
    {
        "allow": {"toxic": 24, "fine": 0},
        "review": {"toxic": 2, "fine": 2},
        "block": {"toxic": 0, "fine": 9},
    },
)


@dataclass(frozen=True)
class Row:
    """A line of the training file. `label` is what the file says, `text.toxic` the truth."""

    text: Text
    label: bool
    test: bool


def training(world: World, rng: Rng, count: int = ROWS) -> list[Row]:
    """Labelled texts; a fifth of the distinct texts is for measuring."""
    salt = int(rng.integers(2**31))
    return [
        Row(one, one.toxic ^ bool(rng.random() < LABEL_NOISE), _split_bucket(one.text, salt) == 0)
        for one in texts(world, count, training_traffic(world), rng)
    ]


def _split_bucket(text: str, salt: int) -> int:
    return zlib.crc32(f"{salt} {text}".encode()) % 5


def write(folder: Path, rows: Sequence[Row], costs: dict[str, dict[str, float]]) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    write_lines(folder / "texts.jsonl", (_line(number, row) for number, row in enumerate(rows)))
    (folder / "costs.json").write_text(json.dumps(costs, indent=1) + "\n", encoding="utf-8")
    return folder


def write_lines(file: Path, rows: Iterable[Any]) -> Path:
    file.write_text(
        "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows), encoding="utf-8"
    )
    return file


def _line(number: int, row: Row) -> dict[str, Any]:
    return {
        "id": f"t{number:05d}",
        "text": row.text.text,
        "toxic": row.label,
        "split": "test" if row.test else "train",
        "identity": [
            {"start": span.start, "end": span.end, "group": f"{span.group}s"}
            for span in row.text.groups
        ],
    }

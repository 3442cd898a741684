"""The folder that comes from outside: labelled texts and the table of costs."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from moderation.errors import ModerationError

ACTIONS = ("allow", "review", "block")
Costs = dict[str, dict[str, float]]


@dataclass(frozen=True)
class Row:
    """A labelled text. `groups` says where it names a group of people: (start, end)."""

    text: str
    toxic: bool
    groups: tuple[tuple[int, int], ...] = ()


def read_rows(folder: Path, split: str) -> list[Row]:
    lines = _lines(folder / "texts.jsonl")
    return [_row(line) for line in lines if line["split"] == split]


def read_costs(folder: Path) -> Costs:
    table = json.loads(_text(folder / "costs.json"))
    try:
        return {
            action: {kind: float(table[action][kind]) for kind in ("toxic", "fine")}
            for action in ACTIONS
        }
    except (KeyError, TypeError, ValueError):
        raise ModerationError(f"costs.json must give each of {ACTIONS} two numbers") from None


def read_texts(file: Path) -> Iterable[str]:
    return (str(line["text"]) for line in _lines(file))


def _row(line: dict[str, Any]) -> Row:
    spans = tuple((int(each["start"]), int(each["end"])) for each in line.get("identity", ()))
    return Row(str(line["text"]), bool(line["toxic"]), spans)


def _lines(file: Path) -> list[dict[str, Any]]:
    try:
        return [json.loads(line) for line in _text(file).split("\n") if line.strip()]
    except json.JSONDecodeError:
        raise ModerationError(f"{file.name} has a line that is not JSON") from None


def _text(file: Path) -> str:
    if not file.is_file():
        raise ModerationError(f"there is no file {file}")
    return file.read_text(encoding="utf-8")

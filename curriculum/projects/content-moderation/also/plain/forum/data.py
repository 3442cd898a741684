"""The folder that is only read: labelled texts, and what actions cost."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from forum.problem import Problem


@dataclass(frozen=True)
class Labelled:
    """A text with its label. `names`: the passages that name a group."""

    text: str
    toxic: bool
    names: tuple[str, ...] = ()


def texts(data: Path, split: str) -> list[Labelled]:
    return [_labelled(row) for row in lines(data / "texts.jsonl") if row["split"] == split]


def _labelled(row: dict) -> Labelled:
    names = tuple(row["text"][span["start"] : span["end"]] for span in row["identity"])
    return Labelled(row["text"], row["toxic"], names)


def costs(data: Path) -> dict[str, dict[str, float]]:
    return json.loads(_read(data / "costs.json"))


def lines(file: Path) -> list[dict]:
    return [json.loads(line) for line in _read(file).split("\n") if line.strip()]


def write_lines(file: Path, rows: Iterable[dict]) -> None:
    file.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")


def _read(file: Path) -> str:
    if not file.is_file():
        raise Problem(f"there is no file {file.name} in {file.parent}")
    return file.read_text(encoding="utf-8")

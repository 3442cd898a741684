"""Messages as JSON lines: read, checked, written."""

import json
from collections.abc import Iterable
from pathlib import Path

Message = dict[str, str]


def read(path: Path, *fields: str) -> list[Message]:
    """The messages of a file; ValueError names the first line that is wrong."""
    found = []
    for number, line in enumerate(path.read_text(encoding="utf-8").split("\n"), 1):
        if line.strip():
            found.append(_message(line, fields, f"{path.name}, line {number}"))
    return found


def write(path: Path, rows: Iterable[dict]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    lines = (json.dumps(row, ensure_ascii=False) for row in rows)
    path.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")


def write_json(path: Path, content: object) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(content, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def tidy(text: str) -> str:
    """The text in small letters with single spaces, as the models get it."""
    return " ".join(text.lower().split())


def bare(text: str) -> str:
    """Letters and digits alone: two texts with the same are one sentence typed twice."""
    return "".join(letter for letter in text.lower() if letter.isalnum())


def _message(line: str, fields: tuple[str, ...], where: str) -> Message:
    try:
        row = json.loads(line)
    except ValueError as error:
        raise ValueError(f"{where}: not JSON: {error}") from error
    for name in ("id", "text", *fields):
        if not isinstance(row, dict) or not isinstance(row.get(name), str):
            raise ValueError(f"{where}: '{name}' is missing or not text")
    return row

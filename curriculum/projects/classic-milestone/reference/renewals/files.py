"""JSON files as others can read them."""

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any


def write_json(path: Path, content: Any) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(content, indent=1, allow_nan=False) + "\n", encoding="utf-8")


def write_lines(path: Path, rows: Iterable[Any]) -> None:
    path.write_text("".join(json.dumps(row, allow_nan=False) + "\n" for row in rows), "utf-8")

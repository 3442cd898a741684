"""Pictures and their labels: read, checked, made alike."""

import csv
import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PIL import Image


@dataclass(frozen=True)
class Labelled:
    file: str
    drawing: str
    label: str
    image: Image.Image


def labelled(folder: Path) -> list[Labelled]:
    """The pictures of labels.csv; ValueError for one that cannot be read."""
    with (folder / "labels.csv").open(newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    found = []
    for row in rows:
        image = read(folder / "pictures" / row["file"])
        if image is None:
            raise ValueError(f"{row['file']} cannot be read as a picture")
        found.append(Labelled(row["file"], row["drawing"], row["label"], image))
    return found


def read(path: Path) -> Image.Image | None:
    """Red, green and blue on white; None if the file is no picture."""
    try:
        with Image.open(path) as image:
            clear = image.convert("RGBA")
    except (OSError, ValueError, SyntaxError):
        return None
    white = Image.new("RGBA", clear.size, (255, 255, 255, 255))
    white.alpha_composite(clear)
    return white.convert("RGB")


def write_csv(path: Path, columns: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w", newline="", encoding="utf-8") as file:
        table = csv.writer(file)
        table.writerow(columns)
        table.writerows(rows)


def write_json(path: Path, content: object) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(content, indent=1) + "\n", encoding="utf-8")

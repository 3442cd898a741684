"""Reading and writing: a row is a dict, a gap is None."""

import csv
import json

TARGET = "malignant"
NAMES = ("size", "diagnosis")
LOGS = ("mean_radius", "mean_perimeter", "mean_area")  # long tails
FEATURES = (
    "mean_radius",
    "mean_texture",
    "mean_perimeter",
    "mean_area",
    "mean_smoothness",
    "mean_compactness",
    "mean_concavity",
    "mean_concave_points",
    "mean_symmetry",
    "mean_fractal_dimension",
)


def read(path):
    with path.open(newline="", encoding="utf-8") as file:
        return [parsed(row) for row in csv.DictReader(file)]


def parsed(row):
    text = (*NAMES, "row")
    return {
        name: (value if name in text else float(value)) if value else None
        for name, value in row.items()
    }


def distinct(rows):
    return [dict(row) for row in dict.fromkeys(tuple(row.items()) for row in rows)]


def dump(path, content):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(content, indent=1) + "\n", encoding="utf-8")

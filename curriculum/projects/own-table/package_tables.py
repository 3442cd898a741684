"""Real tables that Python packages install, for learners who have none of their own."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class PackageTable:
    """A table, and what has to be said of it."""

    about: str
    source: str
    right: str
    target: str
    kind: str
    load: Callable[[], list[dict[str, str]]]


def _penguins() -> list[dict[str, str]]:
    """As it is, but that a gap is an empty field, not NA."""
    from importlib.resources import files

    text = files("palmerpenguins").joinpath("data/penguins.csv").read_text("utf-8")
    rows = csv.DictReader(io.StringIO(text))
    return [
        {name: "" if value == "NA" else value for name, value in row.items()}
        for row in rows
        if row["body_mass_g"] != "NA"
    ]


def _breast_cancer() -> list[dict[str, str]]:
    from sklearn.datasets import load_breast_cancer

    found = load_breast_cancer()
    names = [str(name).replace(" ", "_") for name in found.feature_names]
    rows = _rows(names, found.data)
    for row, benign in zip(rows, found.target, strict=True):
        row["malignant"] = str(1 - int(benign))
        row["size"] = "large" if float(row["mean_radius"]) >= 15 else "small"
    return rows


def _diabetes() -> list[dict[str, str]]:
    from sklearn.datasets import load_diabetes

    found = load_diabetes(scaled=False)
    rows = _rows([str(name) for name in found.feature_names], found.data)
    for row, value in zip(rows, found.target, strict=True):
        row["sex"] = f"group {float(row['sex']):.0f}"
        row["progression"] = f"{value:g}"
    return rows


def _wine() -> list[dict[str, str]]:
    from sklearn.datasets import load_wine

    found = load_wine()
    names = [str(name).replace("/", "_") for name in found.feature_names]
    rows = _rows(names, found.data)
    for row, kind in zip(rows, found.target, strict=True):
        row["cultivar"] = f"cultivar {kind + 1}"
    return rows


def _rows(names: Sequence[str], data: Any) -> list[dict[str, str]]:
    return [{name: f"{value:g}" for name, value in zip(names, row, strict=True)} for row in data]


TABLES: Mapping[str, PackageTable] = {
    "penguins": PackageTable(
        about="342 penguins that were weighed, on three islands of Antarctica",
        source=(
            "Gorman, Williams and Fraser (2014), doi 10.1371/journal.pone.0090081, collected 2007 "
            "to 2009; installed by the package palmerpenguins"
        ),
        right="CC0",
        target="body_mass_g",
        kind="number",
        load=_penguins,
    ),
    "breast-cancer": PackageTable(
        about="569 samples of breast tissue, measured in a picture; 1: malignant",
        source=(
            "Wolberg, Mangasarian, Street and Street (1993), Breast Cancer Wisconsin (Diagnostic), "
            "UCI, doi 10.24432/C5DW2B; installed by scikit-learn. The column size was added: it "
            "is large from a mean radius of 15 on"
        ),
        right="CC BY 4.0",
        target="malignant",
        kind="chance",
        load=_breast_cancer,
    ),
    "diabetes": PackageTable(
        about="442 patients, and how far their disease had gone on a year later",
        source=(
            "Efron, Hastie, Johnstone and Tibshirani (2004), Least Angle Regression, Annals of "
            "Statistics 32; installed by scikit-learn. The two values of sex have no names there"
        ),
        right=(
            "the authors published it with their paper and named no licence; scikit-learn, which "
            "passes it on, is under BSD-3-Clause"
        ),
        target="progression",
        kind="number",
        load=_diabetes,
    ),
    "wine": PackageTable(
        about="178 wines of three cultivars, by chemical analysis",
        source=(
            "Aeberhard and Forina (1992), Wine, UCI, doi 10.24432/C5PC7J; installed by scikit-learn"
        ),
        right="CC BY 4.0",
        target="color_intensity",
        kind="number",
        load=_wine,
    ),
}


def to_csv(rows: Sequence[Mapping[str, str]]) -> str:
    """A table as CSV."""
    file = io.StringIO(newline="")
    writer = csv.DictWriter(file, list(rows[0]), lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return file.getvalue()


def matching_table(columns: Collection[str], rows: Sequence[Mapping[str, str]]) -> str:
    """The table of a package that at least half of the rows come from; "" for another.

    Numbers are compared as numbers; columns that the package does not have are left out.
    """
    for name, one in TABLES.items():
        try:
            theirs = one.load()
        except (ImportError, OSError):
            continue
        shared = [column for column in theirs[0] if column in columns]
        if len(shared) < max(3, min(len(theirs[0]), len(columns)) / 2):
            continue
        known = {_content(row, shared) for row in theirs}
        if 2 * sum(_content(row, shared) in known for row in rows) >= len(rows):
            return name
    return ""


def _content(row: Mapping[str, str], columns: Sequence[str]) -> tuple[str, ...]:
    return tuple(_plain(row[column]) for column in columns)


def _plain(value: str) -> str:
    try:
        return f"{float(value):g}"
    except ValueError:
        return value

"""The public sample: the tables of packages, each as CSV, and where they come from.

python sample.py DIR
"""

import sys
from pathlib import Path

import package_tables


def lay(folder: Path) -> None:
    """A table of a package that is not installed is named, and left out."""
    folder.mkdir(parents=True, exist_ok=True)
    lines = ["# Tables that packages install", ""]
    for name, one in package_tables.TABLES.items():
        try:
            text = package_tables.to_csv(one.load())
        except (ImportError, OSError):
            lines += [f"`{name}`: its package is not installed here.", ""]
            continue
        (folder / f"{name}.csv").write_text(text, encoding="utf-8")
        lines += [
            f"`{name}.csv`: {one.about}. A target: `{one.target}` ({one.kind}).",
            f"Source: {one.source}.",
            f"Licence: {one.right}.",
            "",
        ]
    (folder / "SOURCES.md").write_text("\n".join(lines), encoding="utf-8")


if __name__ == "__main__":
    lay(Path(sys.argv[1]))

"""The skeleton of a new notebook, and the mutants of each code cell."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from gradatim.kinds.authoring import LESSON_TODO, AuthorPart, Mutation, Skeleton
from gradatim.kinds.module import mutation

_CHECKS = '''from gradatim.checks import check, equal


@check
def todo(lab, ref, rng):
    """TODO: the sentence that completes "your notebook ...\\""""
    x = rng.normal(size=9)
    equal(lab.run(x=x).answer, ref.run(x=x).answer, hint="TODO")
'''


def _skeleton(name: str) -> Skeleton:
    cell = f"# TODO: {name}\nanswer = None\n"
    return Skeleton(_notebook(cell), _notebook(cell), _notebook(cell, lesson=LESSON_TODO), _CHECKS)


def _notebook(cell: str, **metadata: str) -> str:
    cells: list[dict[str, Any]] = [
        {"cell_type": "code", "metadata": {"tags": ["parameters"]}, "source": ["x = None\n"]},
        {"cell_type": "code", "metadata": {}, "source": cell.splitlines(keepends=True)},
    ]
    for code in cells:
        code |= {"execution_count": None, "outputs": []}
    notebook = {"nbformat": 4, "nbformat_minor": 4, "metadata": metadata, "cells": cells}
    return json.dumps(notebook, indent=1, ensure_ascii=False) + "\n"


def _mutations(file: str, text: str) -> Iterator[Mutation]:
    """The mutants of each code cell, except the one that a check's values replace."""
    notebook: dict[str, Any] = json.loads(text)
    number = 0
    for cell in notebook["cells"]:
        if cell["cell_type"] != "code":
            continue
        number += 1
        if "parameters" in cell["metadata"].get("tags", []):
            continue
        original = cell["source"]
        source = original if isinstance(original, str) else "".join(original)
        for change in mutation.changes(source):
            cell["source"] = change.text
            files = {file: json.dumps(notebook).encode()}
            label, prefix = f"{file}, cell {number}", f"cell {number}: "
            yield Mutation(change, source, files, label, prefix)
        cell["source"] = original


AUTHOR = AuthorPart("sklearn", "{}.ipynb".format, _skeleton, _mutations)

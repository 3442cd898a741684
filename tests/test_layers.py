"""The tests of a layer wait only while nothing changes that they import (tests/schedule)."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from suites import FOLDERS, GROUP, imported

ROOT = Path(__file__).parents[1]
FACE = "gradatim.cli.commands"  # tests of the author run it in their own process


def engine_modules(path: Path) -> Iterator[str]:
    """The modules of the engine that a file imports."""
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("gradatim"):
            yield from (f"{node.module}.{name.name}" for name in node.names)
        elif isinstance(node, ast.Import):
            yield from (name.name for name in node.names if name.name.startswith("gradatim"))


LAYERS = [folder for folder, suite in FOLDERS.items() if GROUP[suite].packages]


@pytest.mark.parametrize("folder", LAYERS)
def test_a_layer_is_tested_again_when_anything_changes_that_its_tests_import(folder: str) -> None:
    known = frozenset.union(*map(imported, GROUP[FOLDERS[folder]].packages))
    for path in (ROOT / folder).rglob("*.py"):
        for name in engine_modules(path):
            module = name if name in known else name.rpartition(".")[0]
            assert module in {*known, FACE}, f"{path}: {name}"

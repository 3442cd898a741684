"""Ten scripts that leak are named, five clean ones are not accused; real scikit-learn."""

from __future__ import annotations

import ast
import json
import subprocess
import sys
from pathlib import Path

import pytest

import gradatim.audit.child as child
from gradatim.audit.code import cells
from gradatim.audit.statistics import before_split

pytest.importorskip("sklearn")

SCRIPTS = Path(__file__).with_name("scripts")
LEAKY = sorted((SCRIPTS / "leaky").glob("*.py"))
CLEAN = sorted((SCRIPTS / "clean").glob("*.py"))
STATIC = "a statistic of all rows before the split"
# Each script in a fork of a process that has imported what they share: importing takes longest.
DRIVER = """
import os, runpy, sys, traceback
sys.path.insert(0, sys.argv[1])
from gradatim_audit_child import hooks
folder = sys.argv[2]
hooks.install(folder)
import pandas, sklearn.compose, sklearn.datasets, sklearn.ensemble, sklearn.model_selection
import sklearn.neighbors, sklearn.svm, sklearn.tree
for path in sys.argv[3:]:
    if pid := os.fork():
        assert os.waitpid(pid, 0)[1] == 0, path
        continue
    code = 1
    try:
        sys.argv = [path]
        runpy.run_path(path, run_name="__main__")
        hooks._report(folder)
        code = 0
    except BaseException:
        traceback.print_exc()
    os._exit(code)
"""


def reported(folder: Path, scripts: list[Path]) -> dict[str, dict]:
    """What the watched scripts reported, by name."""
    (folder / "lib").mkdir()
    (folder / "events").mkdir()
    (folder / "lib/gradatim_audit_child").symlink_to(Path(child.__file__).parent)
    words = [sys.executable, "-c", DRIVER, str(folder / "lib"), str(folder / "events")]
    done = subprocess.run([*words, *map(str, scripts)], capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, done.stderr
    rows = [json.loads(path.read_text()) for path in (folder / "events").glob("*.json")]
    return {Path(row["script"]).name: row for row in rows}


ODD = """
import numpy as np
from sklearn.linear_model import LinearRegression

class Odd:
    asked = 0

    def __array__(self, dtype=None, copy=None):
        self.asked += 1
        if self.asked == 1:
            raise RuntimeError("not for everybody")
        return np.arange(60.0).reshape(30, 2)

LinearRegression().fit(Odd(), np.arange(30))
"""


@pytest.fixture(scope="module")
def reports(tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict]:
    folder = tmp_path_factory.mktemp("watched")
    (folder / "odd.py").write_text(ODD)
    return reported(folder, [*LEAKY, *CLEAN, folder / "odd.py"])


@pytest.mark.parametrize("script", LEAKY, ids=lambda path: path.stem)
def test_a_leak_is_found_and_named(script: Path, reports) -> None:
    kind = ast.get_docstring(ast.parse(script.read_text()))
    found = {row["kind"] for row in reports[script.name]["found"]}
    if before_split(script.read_text()):
        found.add(STATIC)
    assert found == {kind}


@pytest.mark.parametrize("script", CLEAN, ids=lambda path: path.stem)
def test_a_clean_script_is_not_accused(script: Path, reports) -> None:
    report = reports[script.name]
    assert (report["found"], report["faults"]) == ([], [])
    assert report["models"] and report["scores"]
    assert before_split(script.read_text()) == []


def test_a_finding_names_the_line(reports) -> None:
    (row,) = reports["scaled_by_test.py"]["found"]
    line = (SCRIPTS / "leaky/scaled_by_test.py").read_text().splitlines()[row["line"] - 1]
    assert line == "X_test = scaler.fit_transform(X_test)"
    assert "MinMaxScaler" in row["what"]


def test_a_fault_of_the_watcher_is_none_of_the_script(reports) -> None:
    assert "RuntimeError: not for everybody" in reports["odd.py"]["faults"][0]


# Code alone ------------------------------------------------------------------------------------

SPLIT = "\na, b = train_test_split(X, y)\n"


@pytest.mark.parametrize(
    "code",
    [
        "X = (X - X.mean()) / X.std()",
        "X -= X.mean(axis=0)",
        "mu = np.mean(X, axis=0)\nX = X - mu",
        "df['age'] = df['age'].fillna(df['age'].median())\nX = df.drop(columns='y')",
        "df['age'].fillna(df['age'].mean(), inplace=True)\nX = df",
        "df['rate'] = df.groupby('city')['y'].transform('mean')\nX = df[['rate']]",
        "X = zscore(X)",
        "low, high = X.min(), X.max()\nX = (X - low) / (high - low)",
    ],
)
def test_a_statistic_of_all_rows_is_found(code: str) -> None:
    (found,) = before_split(code + SPLIT)
    assert found[0] == code.count("\n") + 1 or "df" in code
    indented = "def main():\n    " + (code + SPLIT).replace("\n", "\n    ")
    assert len(before_split(indented)) == 1


@pytest.mark.parametrize(
    "code",
    [
        "print(X.mean(), X.std())",
        "mean = X.mean()\nprint(mean)",
        "y = df.price > df.price.median()\nX = df",
        "df = df[df.area < df.area.quantile(0.99)]\nX = df",
        "df['row_mean'] = df.mean(axis=1)\nX = df",
        "X = X / 255",
        "other = (Z - Z.mean()) / Z.std()",
    ],
)
def test_what_no_row_of_the_test_enters_is_not(code: str) -> None:
    assert before_split(code + SPLIT) == []


@pytest.mark.parametrize("text", ["", "{", '{"cells": 3}', '{"cells": [{}]}', "[" * 100_000])
def test_what_is_no_notebook_has_no_cells(text: str) -> None:
    assert cells(text) == []


def test_code_that_is_no_python_has_no_statistic() -> None:
    assert before_split("def (" + SPLIT) == before_split("(" * 50_000) == []

"""Notebooks: what their `lab` answers, and what it refuses."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from gradatim.kinds.notebook import child as notebook

ENGINES = ("duckdb", "sqlite")


def make_cell(source: str | list[str], *tags: str, kind: str = "code") -> dict[str, object]:
    return {"cell_type": kind, "metadata": {"tags": list(tags)}, "source": source}


def make_notebook(*cells: object, **changes: object) -> notebook.Notebook:
    document = {"nbformat": 4, "nbformat_minor": 5, "metadata": {}, "cells": list(cells)} | changes
    found = notebook.load({"x.ipynb": json.dumps(document).encode()}, Path(), "x.ipynb")
    assert isinstance(found, notebook.Notebook)
    return found


def test_cells_run_in_order_and_the_variables_come_back():
    nb = make_notebook(
        make_cell("# Title", kind="markdown"),
        make_cell(["x = 2\n", "x"]),
        make_cell("import math\ny = x + 1"),
    )
    assert vars(nb.run()) == {"x": 2, "y": 3}


def test_values_take_the_place_of_the_tagged_cell():
    nb = make_notebook(
        make_cell("import os"),
        make_cell("X = open('big.csv')", "parameters"),
        make_cell("n = len(X)"),
    )
    assert nb.run(X=[1, 2]).n == 2
    with pytest.raises(notebook.NotebookError, match=r"cell 2, line 1 .*FileNotFoundError"):
        nb.run()


def test_each_run_is_a_fresh_start():
    nb = make_notebook(
        make_cell("log = []", "parameters"),
        make_cell("total = sum(globals().get('seen', [5]))\nseen = [1]"),
    )
    assert [nb.run(log=[]).total for _ in range(2)] == [5, 5]


def test_functions_and_classes_of_a_notebook_work_after_the_run():
    nb = make_notebook(
        make_cell("from dataclasses import dataclass\n@dataclass\nclass P:\n    x: 'int' = 1"),
        make_cell("k = 3\ndef f(n):\n    return n * k\nmain = __name__ == '__main__'"),
    ).run()
    assert (nb.f(2), nb.P().x, nb.main) == (6, 1, True)
    assert sys.modules["__main__"].__name__ == "__main__" and not hasattr(
        sys.modules["__main__"], "k"
    )


@pytest.mark.parametrize(
    ("source", "error"),
    [
        ("x = 1\ny = x / 0", r"x\.ipynb, cell 2, line 2 \(y = x / 0\): ZeroDivisionError"),
        ("x = (", r"cell 2, line 1 .*SyntaxError"),
        ("x = 1\n%matplotlib inline", "cell 2, line 2 .*no IPython magic"),
        ("!pip install numpy", "no IPython magic, no shell command"),
        ("files = !ls", "no IPython magic"),
        ("len?", "no IPython magic"),
        ("import sys\nsys.exit(0)", "cell 2, line 2 .*SystemExit"),
        ("raise KeyboardInterrupt", "KeyboardInterrupt"),
        ("class E(Exception):\n    def __str__(self): raise SystemExit\nraise E", "line 3 .*E$"),
        ("def f(): return f()\nf()", "RecursionError"),
        ("x = '\\0' '''", "SyntaxError"),
    ],
)
def test_an_error_names_the_cell_and_the_line(source, error):
    nb = make_notebook(make_cell("ok = 1"), make_cell("words", kind="markdown"), make_cell(source))
    with pytest.raises(notebook.NotebookError, match=error):
        nb.run()


def test_a_percent_sign_is_no_magic_where_python_allows_it():
    nb = make_notebook(make_cell("text = ('%d apples'\n  % 3)\nuse = [1 if True\n  else 2]")).run()
    assert nb.text == "3 apples"


def test_showing_a_figure_is_harmless():
    pytest.importorskip("matplotlib").use("Agg")
    nb = make_notebook(
        make_cell(
            "import matplotlib.pyplot as plt\nfig, ax = plt.subplots()\nax.plot([1, 2])\nplt.show()"
        ),
        make_cell("display(fig)\nfig"),
    ).run()
    assert len(nb.fig.axes) == 1 and not hasattr(nb, "display")


@pytest.mark.parametrize("tags", [[], ["parameters", "parameters"]])
def test_values_need_exactly_one_tagged_cell(tags):
    nb = make_notebook(make_cell("x = 1"), *(make_cell("y = 1", tag) for tag in tags))
    with pytest.raises(notebook.NotebookError, match="tagged 'parameters'; exactly one"):
        nb.run(y=2)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\xff",
        b"[" * 200_000,
        b"[1]",
        b'{"nbformat": 3, "cells": []}',
        b'{"nbformat": 4, "cells": [], "x": NaN}',
        b'{"nbformat": 4, "cells": []}',
        b'{"nbformat": 4, "cells": {"a": 1}}',
        b'{"nbformat": 4, "cells": [1]}',
        b'{"nbformat": 4, "cells": [{"cell_type": "code", "source": 3}]}',
        b'{"nbformat": 4, "cells": [{"cell_type": "code", "source": ["a", 3]}]}',
        b'{"nbformat": 4, "cells": ['
        + b'{"cell_type": "raw"},' * 100_000
        + b'{"cell_type": "raw"}]}',
        b'{"nbformat": 4, "x": "' + b"x" * 5_000_000 + b'"}',
    ],
    ids=range(13),
)
def test_what_is_no_notebook_is_refused_with_its_name(content):
    with pytest.raises(notebook.NotebookError, match=r"x\.ipynb"):
        notebook.load({"x.ipynb": content}, Path(), "x.ipynb")

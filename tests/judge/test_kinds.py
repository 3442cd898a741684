"""SQL queries and notebooks: what their `lab` answers, and what it refuses."""

from __future__ import annotations

import json
import os
import sys
import threading
from datetime import datetime
from decimal import Decimal
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from gradatim.judge.child.kinds import LOADERS, notebook, sql

ENGINES = ("duckdb", "sqlite")


# SQL ----------------------------------------------------------------------------------------------

SALES = pd.DataFrame(
    {
        "shop": ["a", "a", "b", None],
        "day": pd.to_datetime(["2024-05-01", "2024-05-02", None, "2024-05-01"]),
        "pieces": [1, 2, 3, 4],
        "price": [1.5, np.nan, 2.0, 0.5],
        "online": [True, False, True, True],
    }
)


def query(text: str) -> sql.Query:
    found = LOADERS["sql"]({"query.sql": text.encode()}, Path(), "query.sql")
    assert isinstance(found, sql.Query)
    return found


@pytest.mark.parametrize("engine", ENGINES)
def test_both_engines_give_the_same_plain_values(engine):
    rows = query("SELECT * FROM sales ORDER BY pieces").rows(engine, {"sales": SALES})
    assert rows == [
        ("a", "2024-05-01", 1, 1.5, 1),
        ("a", "2024-05-02", 2, None, 0),
        ("b", None, 3, 2.0, 1),
        (None, "2024-05-01", 4, 0.5, 1),
    ]
    assert {type(x) for row in rows for x in row} == {str, int, float, type(None)}


@pytest.mark.parametrize("engine", ENGINES)
def test_sums_truths_and_decimals_are_of_the_same_type_on_both(engine):
    text = "SELECT sum(pieces) AS n, avg(price), sum(pieces) > 3, sum(pieces) * 1.5 FROM sales"
    (row,) = query(text).rows(engine, {"sales": SALES})
    assert row == (10, 4 / 3, 1, 15.0)
    assert [type(x) for x in row] == [int, float, int, float]
    assert query(text).columns(engine, {"sales": SALES})[0] == "n"


@pytest.mark.parametrize("engine", ENGINES)
def test_columns_of_lists_times_and_empty_tables(engine):
    tables = {
        "t": {"at": [datetime(2024, 5, 1, 13), None], "x": [Decimal("1.5"), 2]},
        "empty": {"x": []},
        "odd name": pd.DataFrame({'a"b': pd.array([1, None], dtype="Int64")}),
    }
    assert query("SELECT * FROM t").rows(engine, tables) == [
        ("2024-05-01 13:00:00", 1.5),
        (None, 2),
    ]
    assert query("SELECT x FROM empty").rows(engine, tables) == []
    assert query('SELECT "a""b" FROM "odd name"').rows(engine, tables) == [(1,), (None,)]


@pytest.mark.parametrize("engine", ENGINES)
def test_the_last_select_of_several_statements_is_the_answer(engine):
    text = """-- first; a comment
    CREATE TABLE big AS SELECT * FROM sales WHERE pieces > 2; /* ; */
    SELECT 1;
    WITH x AS (SELECT ';' AS mark FROM big) SELECT mark, count(*) FROM x GROUP BY mark;
    DROP TABLE big; -- the end"""
    assert query(text).rows(engine, {"sales": SALES}) == [(";", 2)]


@pytest.mark.parametrize("engine", ENGINES)
def test_each_call_starts_with_a_fresh_database(engine):
    twice = query(
        "CREATE TABLE mine (x int); CREATE TEMP TABLE own (x int); INSERT INTO mine VALUES (1);"
        "SELECT x FROM mine; BEGIN; INSERT INTO mine VALUES (2)"
    )
    assert twice.rows(engine, {}) == twice.rows(engine, {}) == [(1,)]
    with pytest.raises(sql.SQLError):
        query("SELECT * FROM mine").rows(engine, {})
    with pytest.raises(sql.SQLError):
        query("SELECT * FROM own").rows(engine, {})


@pytest.mark.parametrize("engine", ENGINES)
def test_a_query_that_fails_leaves_nothing_behind(engine):
    for _ in range(2):
        with pytest.raises(sql.SQLError, match="nothing"):
            query("BEGIN; CREATE TABLE t (x int); SELECT nothing FROM t").rows(
                engine, {"u": {"x": [1]}}
            )
    assert query("SELECT x FROM main.u").rows(engine, {"u": {"x": [1]}}) == [(1,)]


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("SELECT nothing FROM sales", "query.sql on .*nothing"),
        ("SELEC 1", "query.sql on .*syntax error"),
        ("CREATE TABLE x (a int)", "no SELECT"),
        ("WITH RECURSIVE t(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM t WHERE i < 200000) "
         "SELECT i FROM t", "more than 100,000 rows"),
        ("ATTACH 'other.db' AS other; SELECT 1", "query.sql on"),
    ],
)  # fmt: skip
def test_an_error_carries_the_words_of_the_engine(engine, text, said):
    with pytest.raises(sql.SQLError, match=said):
        query(text).rows(engine, {"sales": SALES})


@pytest.mark.parametrize(
    "text",
    [
        "SELECT * FROM read_csv('/etc/passwd')",
        "SELECT * FROM '/etc/passwd'",
        "COPY (SELECT 1) TO 'x.csv'",
        "INSTALL httpfs; SELECT 1",
        "SET threads = 4; SELECT 1",
        "SET enable_external_access = true; SELECT 1",
        "SELECT * FROM SALES_OF_THIS_TEST",
    ],
)
def test_duckdb_reaches_no_file_no_setting_and_no_variable_of_python(text):
    SALES_OF_THIS_TEST = SALES  # noqa: F841
    with pytest.raises(sql.SQLError):
        query(text).rows("duckdb", {})


@pytest.mark.parametrize("text", ["", "  \n-- TODO\n", "/* a */ ; /* b */", "/* a */" * 2000])
def test_an_empty_query_is_said_to_be_empty(text):
    with pytest.raises(sql.SQLError, match=r"query\.sql holds no statement yet"):
        query(text)


def test_hostile_text_is_refused_quickly():
    query("/* a */" * 2000 + "x")
    query(";" * 9_000 + "'" + ";" * 9_000)
    for text in (b"\xff\xfe", b"x" * 30_000):
        with pytest.raises(sql.SQLError):
            sql.load({"query.sql": text}, Path(), "query.sql")


def test_a_column_of_two_kinds_is_the_authors_mistake():
    with pytest.raises(TypeError, match=r"t\.x holds int, str"):
        query("SELECT 1").rows("sqlite", {"t": {"x": [1, "a"]}})


def test_duckdb_starts_no_thread():
    before = threads()
    sql.warm()
    assert threads() == before


def threads() -> int:
    tasks = Path("/proc/self/task")
    return len(os.listdir(tasks)) if tasks.exists() else threading.active_count()


# Notebook -----------------------------------------------------------------------------------------


def cell(source: str | list[str], *tags: str, kind: str = "code") -> dict[str, object]:
    return {"cell_type": kind, "metadata": {"tags": list(tags)}, "source": source}


def book(*cells: object, **changes: object) -> notebook.Notebook:
    document = {"nbformat": 4, "nbformat_minor": 5, "metadata": {}, "cells": list(cells)} | changes
    found = LOADERS["notebook"]({"x.ipynb": json.dumps(document).encode()}, Path(), "x.ipynb")
    assert isinstance(found, notebook.Notebook)
    return found


def test_cells_run_in_order_and_the_variables_come_back():
    nb = book(
        cell("# Title", kind="markdown"), cell(["x = 2\n", "x"]), cell("import math\ny = x + 1")
    )
    assert vars(nb.run()) == {"x": 2, "y": 3}


def test_values_take_the_place_of_the_tagged_cell():
    nb = book(cell("import os"), cell("X = open('big.csv')", "parameters"), cell("n = len(X)"))
    assert nb.run(X=[1, 2]).n == 2
    with pytest.raises(notebook.NotebookError, match=r"cell 2, line 1 .*FileNotFoundError"):
        nb.run()


def test_each_run_is_a_fresh_start():
    nb = book(
        cell("log = []", "parameters"), cell("total = sum(globals().get('seen', [5]))\nseen = [1]")
    )
    assert [nb.run(log=[]).total for _ in range(2)] == [5, 5]


def test_functions_and_classes_of_a_notebook_work_after_the_run():
    nb = book(
        cell("from dataclasses import dataclass\n@dataclass\nclass P:\n    x: 'int' = 1"),
        cell("k = 3\ndef f(n):\n    return n * k\nmain = __name__ == '__main__'"),
    ).run()
    assert (nb.f(2), nb.P().x, nb.main) == (6, 1, True)
    assert sys.modules["__main__"].__name__ == "__main__" and not hasattr(
        sys.modules["__main__"], "k"
    )


@pytest.mark.parametrize(
    ("source", "said"),
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
def test_an_error_names_the_cell_and_the_line(source, said):
    nb = book(cell("ok = 1"), cell("words", kind="markdown"), cell(source))
    with pytest.raises(notebook.NotebookError, match=said):
        nb.run()


def test_a_percent_sign_is_no_magic_where_python_allows_it():
    nb = book(cell("text = ('%d apples'\n  % 3)\nuse = [1 if True\n  else 2]")).run()
    assert nb.text == "3 apples"


def test_showing_a_figure_is_harmless():
    pytest.importorskip("matplotlib").use("Agg")
    nb = book(
        cell(
            "import matplotlib.pyplot as plt\nfig, ax = plt.subplots()\nax.plot([1, 2])\nplt.show()"
        ),
        cell("display(fig)\nfig"),
    ).run()
    assert len(nb.fig.axes) == 1 and not hasattr(nb, "display")


@pytest.mark.parametrize("tags", [[], ["parameters", "parameters"]])
def test_values_need_exactly_one_tagged_cell(tags):
    nb = book(cell("x = 1"), *(cell("y = 1", tag) for tag in tags))
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

"""SQL queries: what their `lab` answers, and what it refuses."""

from __future__ import annotations

import os
import threading
from datetime import datetime
from decimal import Decimal
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from gradatim.kinds.sql import child as sql

ENGINES = ("duckdb", "sqlite")


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
    found = sql.load({"query.sql": text.encode()}, Path(), "query.sql")
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
    ("text", "error"),
    [
        ("SELECT nothing FROM sales", "query.sql on .*nothing"),
        ("SELEC 1", "query.sql on .*syntax error"),
        ("CREATE TABLE x (a int)", "no SELECT"),
        ("WITH RECURSIVE t(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM t WHERE i < 200000) "
         "SELECT i FROM t", "more than 100,000 rows"),
        ("ATTACH 'other.db' AS other; SELECT 1", "query.sql on"),
    ],
)  # fmt: skip
def test_an_error_carries_the_words_of_the_engine(engine, text, error):
    with pytest.raises(sql.SQLError, match=error):
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
    assert query("SELECT 1 AS one").rows("duckdb", {}) == [(1,)]
    assert threads() == before


def threads() -> int:
    tasks = Path("/proc/self/task")
    return len(os.listdir(tasks)) if tasks.exists() else threading.active_count()

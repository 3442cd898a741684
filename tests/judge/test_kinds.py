"""Kinds of lab that are no Python module: what their `lab` answers, and what it refuses."""

from __future__ import annotations

import json
import os
import sys
import threading
import time
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from matplotlib import pyplot
from matplotlib.figure import Figure
from matplotlib.patches import Rectangle

from gradatim.judge.inside.kinds import LOADERS, command, figure, notebook, sql, tests

ENGINES = ("duckdb", "sqlite")


# SQL -----------------------------------------------------------------------------------------

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


# Notebook ------------------------------------------------------------------------------------


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


# Commands ------------------------------------------------------------------------------------


def folder(tmp_path: Path, script: str, **more: str) -> command.Folder:
    files = {"hunt.sh": script.encode()} | {name: text.encode() for name, text in more.items()}
    found = LOADERS["command"](files, tmp_path, "hunt.sh")
    assert isinstance(found, command.Folder)
    return found


def test_a_script_reads_files_and_input_and_leaves_files(tmp_path):
    script = "cat $1/a.log > out/all.txt\ntr a-y A-Y\necho no >&2\nprintf '\\377' > raw\nexit 3"
    run = folder(tmp_path, script).run(
        ["bash", "hunt.sh", "logs"],
        files={"logs/a.log": "one\n", "out/keep": b"k"},
        stdin="hé\n",
    )
    assert (run["code"], run["err"]) == (3, "no\n")
    assert run["out"] == "Hé\n"
    assert run["files"] == {"out/all.txt": "one\n", "raw": b"\xff"}


def test_each_run_starts_in_a_fresh_folder_and_none_is_left(tmp_path):
    twice = folder(tmp_path, "ls; touch new; echo changed > old", old="as it was")
    runs = [twice.run(["bash", "hunt.sh"]) for _ in range(2)]
    assert [run["out"] for run in runs] == ["hunt.sh\nold\n"] * 2
    assert runs[0]["files"] == {"new": "", "old": "changed\n"}
    assert list(tmp_path.iterdir()) == []


def test_python_is_this_interpreter(tmp_path):
    tool = folder(tmp_path, "", **{"tool.py": "import sys; print(sys.prefix, sys.argv[1:])"})
    assert tool.run(["python", "tool.py", "a b"])["out"] == f"{sys.prefix} ['a b']\n"


def test_the_environment_is_bare(tmp_path, monkeypatch):
    monkeypatch.setenv("SECRET", "s")
    out = folder(tmp_path, "env | cut -d= -f1 | sort").run(["bash", "hunt.sh"])["out"]
    assert "SECRET" not in out and {"HOME", "LANG", "PATH", "TMPDIR"} <= set(out.split())


def test_a_run_ends_with_all_its_processes(tmp_path):
    script = "sleep 100 & echo $!; (sleep 100 & echo $!; sleep 100) & echo $!; sleep 0.05"
    run = folder(tmp_path, script).run(["bash", "hunt.sh"])
    pids = run["out"].split()
    assert len(pids) == 3
    deadline = time.monotonic() + 5
    while any(map(runs, pids)) and time.monotonic() < deadline:
        time.sleep(0.01)
    assert not any(map(runs, pids))


def runs(pid: str) -> bool:
    """Whether a process does more than wait for its parent to notice its end."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False


def test_too_long_a_run_is_stopped(tmp_path):
    with pytest.raises(TimeoutError, match=r"'bash hunt\.sh' had not ended after 0\.2 s"):
        folder(tmp_path, "trap '' TERM; while true; do :; done").run(
            ["bash", "hunt.sh"], seconds=0.2
        )
    assert list(tmp_path.iterdir()) == []


def test_a_flood_of_output_is_cut_and_input_nobody_reads_is_dropped(tmp_path):
    run = folder(tmp_path, "head -c 3000000 /dev/zero | tr '\\0' x").run(
        ["bash", "hunt.sh"], stdin="y" * 1_000_000
    )
    assert (run["code"], len(run["out"]), run["err"]) == (0, command.OUTPUT, "")


@pytest.mark.parametrize(
    ("script", "said"),
    [
        ("for i in $(seq 250); do : > $i; done", "more than 200 new"),
        ("head -c 2000000 /dev/zero > big", "'big', larger than 1 MB"),
    ],
)
def test_a_flood_of_files_is_an_error(tmp_path, script, said):
    with pytest.raises(RuntimeError, match=said):
        folder(tmp_path, script).run(["bash", "hunt.sh"])


def test_links_and_pipes_are_not_read(tmp_path):
    script = "ln -s /etc/passwd link; mkfifo pipe; ln -s / root; echo x > real"
    assert folder(tmp_path, script).run(["bash", "hunt.sh"])["files"] == {"real": "x\n"}


def test_a_signal_an_unknown_command_and_a_path_outside(tmp_path):
    lab = folder(tmp_path, "kill -9 $$")
    assert lab.run(["bash", "hunt.sh"])["code"] == -9
    with pytest.raises(FileNotFoundError, match="no command 'nothing-like-it'"):
        lab.run(["nothing-like-it"])
    with pytest.raises(ValueError, match="does not lie in the folder"):
        lab.run(["true"], files={"../x": ""})


def test_a_jail_without_processes_says_so(tmp_path, monkeypatch):
    def refuse(*args, **options):
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr("subprocess.Popen", refuse)
    with pytest.raises(RuntimeError, match="'true' could not be started here"):
        folder(tmp_path, "").run(["true"])


# Tests ---------------------------------------------------------------------------------------

TESTS = """
import m, pytest
def test_right(): assert m.f(1) == 1
def test_false(): assert m.f(1) == 2
def test_says_so(): pytest.fail("no")
def test_value(): raise ValueError
def test_returns(): return m.f(1) == 1
def test_exit(): import sys; sys.exit(0)
def test_pytest_exit(): pytest.exit("enough")
def test_interrupt(): raise KeyboardInterrupt
def test_base(): raise BaseException("x")
def test_skip(): pytest.skip("later")
@pytest.mark.xfail
def test_expected(): assert False
@pytest.fixture
def bad(): raise SystemExit
def test_fixture(bad): pass
def test_tools(tmp_path, capsys, monkeypatch):
    print("x")
    assert capsys.readouterr().out == "x\\n"
    (tmp_path / "a").write_text("b")
    monkeypatch.setattr(m, "f", None)
@pytest.mark.parametrize("n", [1, 2])
def test_each(n): assert m.f(n) == 1
class TestGroup:
    def test_inner(self): pass
"""


def suite(folder: Path, text: str, **more: str) -> tests.Tests:
    files = {"test_m.py": text.encode()} | {name: code.encode() for name, code in more.items()}
    found = LOADERS["tests"](files, folder, "test_m.py")
    assert isinstance(found, tests.Tests)
    return found


def test_every_end_of_a_test_has_its_list(tmp_path, capfd):
    found = suite(tmp_path, TESTS).against({"m.py": "print('loaded')\ndef f(x): return x"})
    assert found == {
        "passed": [
            "test_right",
            "test_returns",
            "test_tools",
            "test_each[1]",
            "TestGroup::test_inner",
        ],
        "failed": ["test_false", "test_says_so", "test_value", "test_each[2]"],
        "errors": ["test_exit", "test_pytest_exit", "test_interrupt", "test_base", "test_fixture"],
        "collected": 16,
    }
    assert capfd.readouterr() == ("", "")
    assert list(tmp_path.iterdir()) == []


def test_each_run_imports_the_module_it_was_given(tmp_path):
    lab = suite(tmp_path, "from m import f\ndef test_f(): assert f() == 1")
    seen = [lab.against({"m.py": f"def f(): return {n}"}) for n in (1, 2, 1)]
    assert [len(found["passed"]) for found in seen] == [1, 0, 1]
    assert not {"m", "test_m"} & set(sys.modules)


def test_a_module_with_a_known_name_covers_it_only_for_the_run(tmp_path):
    import statistics

    lab = suite(tmp_path, "import statistics\ndef test_f(): assert statistics.mine")
    assert lab.against({"statistics.py": "mine = True"})["passed"] == ["test_f"]
    assert sys.modules["statistics"] is statistics


@pytest.mark.parametrize(
    "text",
    ["def test_f(:", "import nothing_like_it", "raise KeyError", "import sys; sys.exit(0)",
     "raise KeyboardInterrupt", "import pytest; pytest.exit('x')", "raise BaseException"],
)  # fmt: skip
def test_a_file_that_cannot_be_imported_is_one_error(tmp_path, text):
    found = suite(tmp_path, text).against({"m.py": ""})
    assert found == {"passed": [], "failed": [], "errors": ["test_m.py"], "collected": 0}


def test_a_file_without_tests_passes_nothing(tmp_path):
    assert suite(tmp_path, "x = 1").against({})["collected"] == 0


def test_more_tests_than_are_run_are_an_error(tmp_path):
    text = "import pytest\n@pytest.mark.parametrize('n', range(2000))\ndef test_f(n): pass"
    assert suite(tmp_path, text).against({})["errors"] == ["test_m.py"]


def test_no_configuration_from_elsewhere_is_read(tmp_path, monkeypatch):
    monkeypatch.setenv("PYTEST_ADDOPTS", "--nonsense")
    monkeypatch.setenv("PYTEST_PLUGINS", "nothing_like_it")
    (tmp_path / "conftest.py").write_text("raise SystemExit")
    (tmp_path / "pytest.ini").write_text(
        "[pytest]\naddopts = --nonsense\npython_functions = check_*"
    )
    lab = suite(tmp_path, "def test_f(): pass", **{"conftest.py": "raise SystemExit"})
    assert lab.against({})["passed"] == ["test_f"]


def test_a_run_takes_back_what_it_changed(tmp_path):
    before = (dict(os.environ), list(sys.path), Path.cwd())
    text = "import os, sys\ndef test_f(): os.environ['X_Y'] = '1'; os.chdir('/'); sys.path.clear()"
    suite(tmp_path, text).against({})
    assert (dict(os.environ), list(sys.path), Path.cwd()) == before


# Figures -------------------------------------------------------------------------------------


def only(described: dict) -> dict:
    (axes,) = described["axes"]
    return axes


def test_bars_come_with_their_places_and_labels():
    ax = Figure().add_subplot()
    ax.bar(["a", "b"], [3, -1], label="before")
    ax.bar([0, 1], [1, 1], bottom=[3, 0], width=0.5, label="after")
    ax.legend()
    ax.set(title="Sales", xlabel="shop", ylabel="pieces", ylim=(-2, 5))
    seen = only(figure.describe(ax))
    assert [b["height"] for b in seen["bars"]] == [3, -1, 1, 1]
    assert seen["bars"][2] == {
        "x": 0, "height": 1, "width": 0.5, "bottom": 3, "label": "after", "orient": "v"
    }  # fmt: skip
    assert (seen["title"], seen["xlabel"], seen["ylabel"]) == ("Sales", "shop", "pieces")
    assert (seen["ylim"], seen["legend"]) == ([-2, 5], ["before", "after"])
    assert seen["xticks"] == [(0, "a"), (1, "b")]
    assert (seen["xscale"], seen["lines"], seen["points"], seen["others"]) == ("linear", [], [], [])


def test_a_horizontal_bar_is_described_in_the_same_words():
    upright, lying = Figure().add_subplot(), Figure().add_subplot()
    upright.bar(["a", "b"], [3, 2])
    lying.barh(["a", "b"], [3, 2])
    one, two = only(figure.describe(upright)), only(figure.describe(lying))
    assert [{**bar, "orient": "h"} for bar in one["bars"]] == two["bars"]
    assert one["xticks"] == two["yticks"]


def test_loose_rectangles_are_bars_and_bands_are_not():
    ax = Figure().add_subplot()
    ax.add_patch(Rectangle((1, 0), 2, 5, label="mine"))
    ax.axvspan(0, 1)
    seen = only(figure.describe(ax))
    assert [(bar["x"], bar["label"]) for bar in seen["bars"]] == [(2, "mine")]
    assert seen["others"] == ["Rectangle"]


def test_lines_points_texts_dates_and_gaps():
    ax = Figure().add_subplot()
    ax.plot([date(1970, 1, 2), date(1970, 1, 4)], [1, np.nan], label="seen")
    ax.plot([1, 2], np.ma.masked_equal([5, 6], 6))
    ax.scatter([1, 2], [3, 4], alpha=0.25, label="dots")
    ax.scatter([1], [3], c=[(0, 0, 1, 0.5)])
    ax.scatter([1], [3], marker="x")
    ax.text(1, 1, "peak")
    ax.hexbin([1, 2], [1, 2], gridsize=3)
    ax.set_yscale("log")
    seen = only(figure.describe(ax))
    line, gap = seen["lines"]
    assert (line["x"], line["label"], line["n"]) == ([1, 3], "seen", 2)
    assert line["y"][0] == 1 and np.isnan(line["y"][1]) and np.isnan(gap["y"][1])
    assert gap["label"] == ""
    assert [(p["x"], p["alpha"], p["label"]) for p in seen["points"]] == [
        ([1, 2], 0.25, "dots"), ([1], 0.5, ""), ([1], 1.0, "")
    ]  # fmt: skip
    assert (seen["texts"], seen["others"], seen["yscale"]) == (["peak"], ["PolyCollection"], "log")


def test_more_points_than_are_listed_are_counted():
    ax = Figure().add_subplot()
    ax.scatter(np.arange(20_000), np.arange(20_000))
    (points,) = only(figure.describe(ax))["points"]
    assert (len(points["x"]), points["n"]) == (5_000, 20_000)
    assert len(figure.png(ax)) < 300_000


def test_axes_made_by_pandas_and_arrays_of_axes():
    frame = pd.DataFrame({"n": [1, 2], "m": [3, 4]}, index=["a", "b"])
    made = frame.plot.bar()
    assert [bar["label"] for bar in only(figure.describe(made))["bars"]] == ["n", "n", "m", "m"]
    assert len(figure.describe(frame.plot(subplots=True))["axes"]) == 2
    pyplot.close("all")


def test_a_whole_figure_has_its_own_title_and_legend():
    whole = Figure()
    for ax in whole.subplots(1, 2):
        ax.plot([1], [1], label="x")
    whole.suptitle("Both")
    whole.legend(handles=ax.lines)
    seen = figure.describe(whole)
    assert (seen["title"], seen["legend"], len(seen["axes"])) == ("Both", ["x"], 2)


def test_everything_described_is_plain():
    ax = Figure().add_subplot()
    ax.bar(np.array(["a"]), np.array([3], dtype=np.float32))
    ax.plot(np.arange(2), pd.Series([1, 2]))
    json.dumps(figure.describe(ax))


@pytest.mark.parametrize("size", [(6, 4), (38, 38), (0.2, 900)])
def test_a_picture_is_small_whatever_the_figure(size):
    whole = Figure(figsize=size)
    whole.add_subplot().imshow(np.random.default_rng(0).random((400, 400)))
    picture = figure.png(whole)
    assert picture.startswith(b"\x89PNG") and len(picture) <= 300_000
    assert tuple(whole.get_size_inches()) == size


def test_a_figure_as_large_as_a_house_is_not_drawn():
    with pytest.raises(ValueError, match="300 by 300 inches is too large"):
        figure.png(Figure(figsize=(300, 300)))


@pytest.mark.parametrize("thing", [None, 3, "figure", [], [1], {"figure": 1}])
def test_what_is_no_figure_is_said_to_be_none(thing):
    with pytest.raises(TypeError, match="expected a matplotlib Figure or Axes, got"):
        figure.describe(thing)

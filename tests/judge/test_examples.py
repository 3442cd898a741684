"""What a failing check shows: small tables, valid inputs, calls that can be pasted."""

import math
from dataclasses import asdict, replace
from textwrap import dedent

import numpy as np
import pandas as pd
import pytest
from tests_labs import files, material

from gradatim.checks.compare import difference
from gradatim.checks.verbs import lend
from gradatim.judge.child import parts, tables
from gradatim.judge.child.examples import Outcome, result_tables
from gradatim.judge.child.python_code import CodeWriter
from gradatim.judge.child.reductions import reduced_arguments
from gradatim.judge.grade import Judge
from gradatim.judge.processes.pool import Pool
from gradatim.judge.protocol.frames import HOST, BadFrame, frame
from gradatim.judge.report import ReportParser
from gradatim.model.comparison import Comparison, Table


@pytest.fixture(scope="module")
def judge():
    judge = Judge(Pool(standby=1))
    yield judge
    judge.close()


def first_failure(judge, lab, learner):
    source = files(learner)
    return judge.explain(lab, source, judge.grade(lab, source, 3)).failed[0]


def test_a_number_that_the_check_has_counted_is_not_taken_for_an_answer(judge):
    checks = '''
    @check
    def twice(lab, ref, rng):
        """doubles"""
        equal(lab.f(3), 6)

    @check
    def steps(lab, ref, rng):
        """is asked for two numbers only"""
        equal(len([lab.f(1), lab.f(1)]) + lab.f(1) - lab.f(1), 3)
    '''
    lab = material(checks, "def f(x):\n    return 2 * x")
    source = files("def f(x):\n    return x + 1")
    doubled, counted = judge.explain(lab, source, judge.grade(lab, source, 3)).failed
    assert (doubled.comparison.call, doubled.comparison.wanted) == ("f(3)", "6")
    assert (counted.comparison.call, counted.comparison.returned) == ("f(1)  # 2", "")


# The same failure -------------------------------------------------------------------------------

CHANGES = """
def tidy(xs, low):
    if len(xs) > 2 and xs[0] > xs[-1]:
        xs.sort()
    return [x for x in xs if x >= low][:4]
"""
TIDY = """
def tidy(xs, low):
    return [x for x in xs if x >= low]
"""
TIDIES = '''
@check
def tidies(lab, ref, rng):
    """leaves out what is low"""
    for _ in range(3):
        xs = [*rng.permutation(9).tolist(), -1]
        equal(lab.tidy(xs, 2), ref.tidy(xs, 2))
'''


def test_after_an_argument_was_changed_the_smallest_call_that_changes_it_is_shown(judge):
    failed = first_failure(judge, material(TIDIES, TIDY), CHANGES)
    assert failed.message.startswith("`tidy` changed its first argument")
    shown = failed.comparison
    names = {"__name__": "pasted"}
    *lines, last = shown.call.splitlines()
    exec(CHANGES, names)
    exec("\n".join(lines), names)
    assert eval(last, names) == eval(shown.returned)
    assert eval(shown.wanted) == eval(lines[0].partition("=")[2]) != eval(shown.returned)
    assert last == "xs" and len(eval(shown.wanted)) < 10  # how few depends on the time there was
    assert failed.case == f"{shown.call}\ngot: {shown.returned}\nexpected: {shown.wanted}"


def test_a_changed_table_is_shown_with_marks(judge):
    checks = '''
    import pandas as pd

    @check
    def prices(lab, ref):
        """adds the tax"""
        df = pd.DataFrame({"net": [1.0, 2.0, 3.0], "town": list("abc")})
        equal(lab.gross(df), ref.gross(df))
    '''
    right = "def gross(df): return df.assign(net=df.net * 1.2)"
    learner = "def gross(df):\n    df['net'] = df['net'] * 1.2\n    return df"
    lab = material(checks, right)
    lab = replace(lab, lab=replace(lab.lab, profile="pandas"))
    shown = first_failure(judge, lab, learner).comparison
    assert shown.call.splitlines()[1:] == ["gross(df)", "df"]
    assert any(table.marks for table in shown.results)


@pytest.mark.parametrize(
    ("learner", "kept"),
    [
        # Wrong from three numbers on; of fewer the answer is an error, or nothing at all.
        ("def f(xs): return sum(xs) + 1 if len(xs) > 2 else xs[9]", "f([1, 1, 1])"),
        ("def f(xs): return sum(xs) + 1 if len(xs) > 2 else None", "f([1, 1, 1])"),
        # An error of one kind stays one of this kind.
        ("def f(xs): return [sum(xs)][3] if len(xs) > 2 else 1 / 0", "f([1, 1, 1])"),
    ],
)
def test_a_smaller_case_fails_in_the_same_way(judge, learner, kept):
    checks = '''
    @check
    def adds(lab, ref):
        """adds"""
        equal(lab.f([1] * 12), ref.f([1] * 12))
    '''
    assert (
        first_failure(judge, material(checks, "def f(xs): return sum(xs)"), learner).comparison.call
        == kept
    )


# Tables ---------------------------------------------------------------------------------------

BY_TOWN = '''
import pandas as pd

@check
def sums(lab, ref, rng):
    """adds up each town"""
    n = 30
    towns = rng.choice(["Rome", "Pisa", None], n)
    df = pd.DataFrame({"town": pd.Series(towns, dtype="str"), "paid": rng.integers(1, 9, n) / 2})
    df["note"] = "none"
    close(lab.f(df)["paid"], ref.f(df)["paid"])
'''
SUMS = "def f(sales):\n    return sales.groupby('town', dropna=False)[['paid']].sum()"


def test_a_lab_over_tables_shows_the_rows_that_matter_and_the_cells_that_differ(judge):
    lab = material(BY_TOWN, SUMS)
    lab = replace(lab, lab=replace(lab.lab, profile="pandas"))
    case = first_failure(judge, lab, SUMS.replace(", dropna=False", "")).comparison
    (sales,), (got, want) = case.inputs, case.results
    assert (sales.name, set(sales.columns) >= {"town", "paid"}) == ("sales", True)
    assert len(sales.rows) <= tables.MAX_ROWS  # how few depends on how much time there was
    assert len(want.rows) == len(got.rows) + 1
    assert {row for row, _ in want.marks} == {len(got.rows)}
    scope = {"pd": pd, "np": np}
    *before, call = case.call.splitlines()
    exec("\n".join([SUMS, *before]), scope)
    assert len(eval(call, scope)) == len(want.rows)


def test_a_query_shows_its_tables_by_name_and_no_call(judge):
    checks = '''
    @check
    def all_of_them(lab, ref, rng):
        """lists every town"""
        towns = {"id": [2, 5, 7], "name": ["Rome", None, "Bari"]}
        sales = {"town": [2, 2, 7], "paid": [1.5, 2.0, 3.0]}
        tables = {"towns": pd.DataFrame(towns), "sales": pd.DataFrame(sales)}
        close(lab.rows("duckdb", tables), ref.rows("sqlite", tables))
    '''
    good = "SELECT id, name, SUM(paid) AS sum FROM towns LEFT JOIN sales ON town = id GROUP BY 1, 2"
    lab = material("import pandas as pd\n" + dedent(checks), good)
    lab = replace(
        lab,
        lab=replace(lab.lab, kind="sql", file="q.sql", profile="sql"),
        solution={"q.sql": good.encode()},
    )
    learner = {"q.sql": good.replace("LEFT ", "").encode()}
    case = judge.explain(lab, learner, judge.grade(lab, learner, 3)).failed[0].comparison
    assert (case.call, [table.name for table in case.inputs]) == ("", ["towns", "sales"])
    assert case.results[1].columns == ("id", "name", "sum")
    assert ("5", "NULL", "NULL") in case.results[1].rows


def test_rows_are_matched_by_what_stands_first_and_a_missing_column_is_marked():
    got = tables.grid([(1, "a", 2.0), (3, "c", 5.0)], ["id", "name", "sum"])
    want = tables.grid([(1, "a", 2.0), (2, "b", None), (3, "c", 4.0)], ["id", "name", "total"])
    ours, theirs = tables.table_pair(
        ("got", "want"), got, want, lambda a, b: not difference(a, b), "NULL"
    )
    assert ours.marks == ((0, 2), (1, 2))
    assert theirs.marks == ((0, 2), (1, 0), (1, 1), (1, 2), (2, 2))
    assert theirs.rows[1] == ("2", "b", "NULL")


def test_a_gap_of_another_kind_is_not_marked():
    got = pd.DataFrame({"a": [1.0, math.nan, 4.0]})
    want = pd.DataFrame({"a": pd.array([1.0, None, 3.0], dtype="Float64")})
    found = result_tables(Outcome("", "", got=got, want=want), (), "")
    assert [table.marks for table in found] == [((2, 0),), ((2, 0),)]
    assert [table.rows[1] for table in found] == [("NaN",), ("NA",)]


def test_a_text_that_could_be_taken_for_a_value_keeps_its_quotes():
    shown = [tables.cell_text(x) for x in ("Rome", "5", "", " x", "NaN", 5, math.nan, None)]
    assert shown == ["Rome", "'5'", "''", "' x'", "'NaN'", "5", "NaN", "None"]


@pytest.mark.parametrize(
    ("take", "part"),
    [
        (lambda df: df["paid"], "column"),
        (lambda df: df["paid"].to_numpy(), "column"),
        (lambda df: df[["paid"]], "column"),
        (lambda df: df.index, "index"),
        (lambda df: [None, 2.0], "column"),
    ],
)
def test_the_part_of_a_table_that_a_check_looked_at_is_found(take, part):
    df = pd.DataFrame({"town": ["Rome", "Pisa"], "paid": [math.nan, 2.0]}, index=[4, 7])
    found = parts.part_of(df, take(df))
    assert found[0][0] == part
    assert not difference(parts.extract(found, df), take(df))


# Smaller, and still valid ---------------------------------------------------------------------


def test_what_is_smaller_is_made_of_what_was_there():
    """No part of a text, no shorter tuple, no empty list."""
    args = ("1,001", (3, 4), [5, 6, 7])
    for text, pair, items in reduced_arguments(args, texts=False):
        assert (text, pair) == ("1,001", (3, 4))
        assert items and set(items) < {5, 6, 7}


def test_items_that_stand_far_apart_are_found_in_few_tries():
    items, tries = [*range(400)], 0
    while True:
        for (cut,) in reduced_arguments((items,), texts=False):
            tries += 1
            if {40, 250, 390} <= set(cut):
                items = cut
                break
        else:
            break
    assert (items, tries < 200) == ([40, 250, 390], True)


def test_a_text_is_cut_where_the_lab_says_which_are_valid(judge):
    checks = """
    {valid}
    @check
    def reads(lab, ref, rng):
        \"\"\"reads a number\"\"\"
        equal(lab.f("1,001"), ref.f("1,001"))
    """
    good = "def f(s):\n    return int(s.replace(',', ''))"
    learner = "def f(s):\n    return int(s.split(',')[-1])"
    valid = "@valid\n    def f(s):\n        return s[0] in '123456789' and s[-1] != ','\n"
    assert first_failure(judge, material(checks.format(valid=""), good), learner).case.startswith(
        "f('1,001')"
    )
    case = first_failure(judge, material(checks.format(valid=valid), good), learner).comparison
    assert (case.call, case.returned, case.wanted) == ("f('1,1')", "1", "11")


def test_what_is_valid_may_be_said_by_another_function(judge):
    checks = """
    @valid
    def g(s):
        return s[0] in "123456789"
    @valid
    def f(s):
        return g(s) and s[-1] != ","
    @check
    def reads(lab, ref, rng):
        \"\"\"reads a number\"\"\"
        equal(lab.f("1,001"), ref.f("1,001"))
    """
    good = "def f(s):\n    return int(s.replace(',', ''))"
    found = first_failure(
        judge, material(checks, good), "def f(s):\n    return int(s.split(',')[-1])"
    )
    assert found.comparison.call == "f('1,1')"


def test_the_failure_of_a_plain_comparison_has_its_case_whatever_else_fails(judge):
    checks = """
    @check
    def doubles(lab, ref):
        \"\"\"doubles\"\"\"
        equal(lab.f(3), 6)
        agree(lab.f, ref.f, 4, name="f")
    """
    found = first_failure(
        judge, material(checks, "def f(x):\n    return 2 * x"), "def f(x):\n    return x"
    )
    assert (found.comparison.call, found.comparison.wanted) == ("f(3)", "6")


@pytest.mark.parametrize(
    ("answer", "hint"),
    [
        ("None", "Your code gave back None where a value was needed: is a `return` missing?"),
        ("[1]", "The check asks what it got for `shape`, and a list has none: is it of"),
    ],
)
def test_a_check_that_stumbles_over_an_answer_says_what_is_odd_and_shows_the_call(
    judge, answer, hint
):
    checks = """
    @check
    def shape(lab):
        \"\"\"returns an array\"\"\"
        equal(lab.f(2).shape, (2,))
    """
    good = "import numpy as np\ndef f(n):\n    return np.zeros(n)"
    found = first_failure(judge, material(checks, good), f"def f(n):\n    return {answer}")
    assert found.message.startswith("your answer could not be used: AttributeError")
    assert found.hint.startswith(hint)
    assert found.comparison.call == f"f(2)  # {answer}"


def test_tables_that_refer_to_each_other_still_do():
    towns = pd.DataFrame({"id": [1, 2, 3], "name": ["Rome", "Pisa", "Bari"]})
    sales = pd.DataFrame({"id": [7, 8], "town": [1, 3]})
    for _, found in reduced_arguments(("sqlite", {"towns": towns, "sales": sales}), texts=False):
        assert set(found["sales"]["town"]) <= set(found["towns"]["id"])


def test_numbers_are_rounded_where_order_signs_and_shares_stay():
    shares, scores = np.array([0.301, 0.699]), [0.4, 0.41, -0.2]
    found = [*reduced_arguments((shares, scores), texts=False)]
    for a, b in found:
        assert not (len(b) == 3 and b[0] == b[1])
        assert len(a) < 2 or a.sum() == pytest.approx(1)
    assert any(a.tolist() == [0.3, 0.7] for a, _ in found if len(a) == 2)


# To be pasted ---------------------------------------------------------------------------------


def test_a_call_holds_the_source_of_the_functions_that_it_takes(judge):
    checks = '''
    @check
    def twice(lab, ref, rng):
        """calls it twice"""
        k = 3
        equal(lab.f(lambda x: x * k, 5), ref.f(lambda x: x * k, 5))
    '''
    good = "def f(g, x):\n    return g(g(x))"
    case = first_failure(judge, material(checks, good), "def f(g, x):\n    return g(x)").comparison
    assert (case.call, case.returned, case.wanted) == ("f(lambda x: x * 3, 5)", "15", "45")


def test_a_call_holds_the_defaults_of_the_functions_that_it_takes(judge):
    checks = '''
    @check
    def twice(lab, ref, rng):
        """calls it twice"""
        k = 3
        equal(lab.f(lambda x, k=k: x * k, 5), ref.f(lambda x, k=k: x * k, 5))
    '''
    good = "def f(g, x):\n    return g(g(x))"
    case = first_failure(judge, material(checks, good), "def f(g, x):\n    return g(x)").comparison
    assert case.call == "f(lambda x, k=3: x * k, 5)"


@pytest.mark.parametrize(
    "value",
    [
        (1, [2.5, -0.0], {"a": None}),
        math.inf,
        np.array([[1.0, 2.5]]),
        np.array([1, 2], dtype="float32"),
        pd.Series([1, 2], index=["a", "b"], name="n"),
        pd.DataFrame({"t": pd.to_datetime(["2024-01-05 10:00", None]), "s": ["x", None]}),
    ],
    ids=repr,
)
def test_a_value_that_is_pasted_is_that_value(value):
    text = CodeWriter().value(value)
    assert not difference(eval(text, {"np": np, "pd": pd}), value)


def test_known_functions_go_by_their_names():
    assert [CodeWriter().value(x) for x in (math.exp, lend(len), np.sin)] == [
        "math.exp",
        "len",
        "np.sin",
    ]


# What the judge believes ----------------------------------------------------------------------

SMALL = asdict(Comparison("f(1)", "2", "3", False, (Table("t", ("a",), (("1",),), ((0, 0),)),), ()))


@pytest.mark.parametrize(
    "change",
    [
        {"call": 5},
        {"inputs": [{**SMALL["inputs"][0], "rows": [["1", "2"]]}]},
        {"inputs": [{**SMALL["inputs"][0], "marks": [[9, 0]]}]},
        {"inputs": [{**SMALL["inputs"][0], "rows": [["1"]] * 500}]},
        {"inputs": SMALL["inputs"] * 50},
        {"results": "rows"},
    ],
    ids=repr,
)
def test_a_comparison_that_is_malformed_or_too_large_is_refused(change):
    def result(comparison):
        parser = ReportParser()
        about = {"name": "c", "sentence": "is right", "needs": []}
        parser.read(frame(HOST, {"event": "checks", "checks": [about]}), [])
        parser.read(frame(HOST, {"event": "start", "check": "c"}), [])
        words = {"check": "c", "outcome": "FAIL", "message": "no", "hint": ""}
        parser.read(frame(HOST, {"event": "result", **words, "comparison": comparison}), [])
        return parser.run.results[0].comparison

    assert result(SMALL).inputs[0].marks == ((0, 0),)
    assert result(None) is None
    with pytest.raises(BadFrame):
        result({**SMALL, **change})


def test_one_of_several_plain_answers_is_found_unless_two_are_equal():
    assert parts.part_of((3, "b", [1, 2]), [1, 2]) == (("item", 2),)
    assert parts.extract((("item", 2),), (3, "b", [7])) == [7]
    assert parts.part_of((3, 3), 3) is None
    assert parts.part_of([3, 4], 4) is None  # a list is one answer


def pasted(text):
    return eval(text, {"np": np, "pd": pd})


@pytest.mark.parametrize(
    "index",
    [
        pd.MultiIndex.from_tuples([("a", 1), ("b", 2)], names=["town", "year"]),
        pd.MultiIndex.from_tuples([("a", 1), ("b", 2)]),
        pd.Index(pd.to_datetime(["2024-01-01", "2024-01-02"]), name="day"),
        pd.Index(["a", "b"]),
    ],
)
def test_a_table_is_pasted_with_its_index(index):
    frame = pd.DataFrame({"x": [1, 2]}, index=index)
    pd.testing.assert_frame_equal(pasted(CodeWriter().value(frame)), frame, check_freq=False)


def test_an_array_of_short_numbers_is_written_out_and_a_longer_one_begins_on_a_line(judge):
    short = np.arange(100).reshape(10, 10)
    assert np.array_equal(pasted(CodeWriter().value(short)), short)
    checks = """
    @check
    def rows(lab, ref, rng):
        \"\"\"takes many rows\"\"\"
        x = rng.normal(size=(300, 2))
        equal(lab.f(x), ref.f(x))
    """
    good = "def f(x):\n    return len(x)"
    found = first_failure(judge, material(checks, good), "def f(x):\n    return min(len(x), 250)")
    lines = found.comparison.call.split("\n")
    assert lines[0].startswith("x = np.array([[") and "# shape (2" in lines[0]
    assert lines[1] == "f(x)"
